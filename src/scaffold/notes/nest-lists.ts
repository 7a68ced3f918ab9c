/** Puts blocks that know how deep they stand into lists inside lists. */

import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast';

/** Unist's position of a block, of which the line alone is known. */
export function atLine(line: number) {
  const point = { line, column: 1 };
  return { start: point, end: point };
}

export interface FlatBlock {
  readonly node: BlockContent | DefinitionContent;
  /** How many list items it stands in; an item counts itself. */
  readonly depth: number;
  /** Of an item: whether it has a number. */
  readonly item?: 'ordered' | 'bullet';
}

/** In the order of reading. A depth that no item opens is that of the deepest open one. */
export function nestLists(blocks: readonly FlatBlock[]): RootContent[] {
  const roots: RootContent[] = [];
  let open: ListItem[] = [];
  for (const { node, depth, item } of blocks) {
    open = open.slice(0, item ? depth - 1 : depth);
    const siblings: RootContent[] = open.at(-1)?.children ?? roots;
    if (!item) {
      siblings.push(node);
      continue;
    }
    const { position } = node;
    const entry: ListItem = { type: 'listItem', children: [node], ...(position && { position }) };
    const last = siblings.at(-1);
    const ordered = item === 'ordered';
    if (last?.type === 'list' && last.ordered === ordered) last.children.push(entry);
    else {
      const list: List = { type: 'list', ordered, children: [entry], ...(position && { position }) };
      siblings.push(list);
    }
    open = [...open, entry];
  }
  return roots;
}
