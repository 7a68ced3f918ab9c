/** Notes as the tree that texts are recognised in. */

import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Note } from './note.ts';

export function treeOfNotes(notes: readonly Note[]): Root {
  const root: Root = { type: 'root', children: [] };
  const lists: { readonly depth: number; readonly list: List }[] = [];
  for (const note of notes) {
    const depth = note.kind === 'item' ? note.depth : note.kind === 'paragraph' ? note.depth - 1 : -1;
    while (lists.length > 0 && (lists.at(-1)?.depth ?? -1) > depth) lists.pop();
    const position = positionOf(note.line);
    if (note.kind === 'heading') {
      const level = Math.max(1, Math.min(6, note.level)) as 1;
      root.children.push({ type: 'heading', depth: level, children: phrasing(note.text), position });
    } else if (note.kind === 'other') {
      root.children.push({ type: 'html', value: note.text, position });
    } else if (note.kind === 'paragraph') {
      const inside = lists.at(-1)?.list.children.at(-1)?.children as BlockContent[] | undefined;
      (inside ?? root.children).push(paragraphOf(note));
    } else {
      const item: ListItem = { type: 'listItem', children: [paragraphOf(note)], position };
      const open = lists.at(-1);
      if (open?.depth === note.depth) open.list.children.push(item);
      else {
        const list: List = { type: 'list', ordered: false, children: [item], position };
        const inside = open?.list.children.at(-1)?.children as BlockContent[] | undefined;
        (inside ?? root.children).push(list);
        lists.push({ depth: note.depth, list });
      }
    }
  }
  return root;
}

function paragraphOf({ text, line }: Note): Paragraph {
  return { type: 'paragraph', children: phrasing(text), position: positionOf(line) };
}

function phrasing(text: string): PhrasingContent[] {
  const [first] = fromMarkdown(text).children;
  return first?.type === 'paragraph' ? first.children : [{ type: 'text', value: text }];
}

function positionOf(line: number) {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}
