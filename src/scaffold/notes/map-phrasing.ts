/** Walks through the inline nodes of a tree. */

import type { Nodes, PhrasingContent, Root } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';

/** The tree with other inline nodes in place of each, from the inmost on. */
export function mapPhrasing(root: Root, change: (node: PhrasingContent) => readonly PhrasingContent[]): Root {
  const inside = <Node extends Nodes>(node: Node): Node => {
    if (!('children' in node)) return node;
    const children = (node.children as Nodes[]).flatMap((child): readonly Nodes[] => {
      const mapped = inside(child);
      return phrasing(mapped) ? change(mapped) : [mapped];
    });
    return { ...node, children };
  };
  return inside(root);
}
