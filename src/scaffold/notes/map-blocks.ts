/** Walks through the blocks of a tree. */

import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';

export type Block = BlockContent | DefinitionContent;

/** The tree with other blocks in place of each, from the inmost on; a list or quotation that loses all of them goes. */
export function mapBlocks(root: Root, change: (node: Block) => readonly Block[]): Root {
  return mapContainers(root, (blocks) => blocks.flatMap(change));
}

/** The same for all blocks of a container (the text, a list item, a quotation) at once. */
export function mapContainers(root: Root, change: (nodes: readonly Block[]) => readonly Block[]): Root {
  const inside = (nodes: readonly RootContent[]): Block[] => {
    const mapped = nodes.flatMap((node): Block[] => {
      if (node.type === 'blockquote' || node.type === 'footnoteDefinition') {
        const children = inside(node.children);
        return children.length > 0 ? [{ ...node, children }] : [];
      }
      if (node.type !== 'list') return [node as Block];
      const children = node.children
        .map((item) => ({ ...item, children: inside(item.children) }))
        .filter((item) => item.children.length > 0);
      return children.length > 0 ? [{ ...node, children }] : [];
    });
    return [...change(mapped)];
  };
  return { ...root, children: inside(root.children) };
}
