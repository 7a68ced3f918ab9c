/** Grows the structure tree of a tagged document (ISO 32000-1, 14.7) while frames are placed. */

import type { StructureNode, StructureRole } from '../frames/structure.ts';

/** A node that may still gain children. */
export interface GrowingNode extends StructureNode {
  readonly children: GrowingNode[];
}

export interface Structure {
  readonly root: GrowingNode;
  /** Adds a child and gives it the next tag. */
  readonly add: (
    parent: GrowingNode,
    role: StructureRole,
    attributes?: Partial<Omit<StructureNode, 'tag' | 'role' | 'children'>>,
  ) => GrowingNode;
}

export function growStructure(): Structure {
  let tags = 0;
  const node = (role: StructureRole, attributes: object = {}): GrowingNode => ({
    tag: tags++,
    role,
    children: [],
    ...attributes,
  });
  return {
    root: node('Document'),
    add: (parent, role, attributes) => {
      const child = node(role, attributes);
      parent.children.push(child);
      return child;
    },
  };
}
