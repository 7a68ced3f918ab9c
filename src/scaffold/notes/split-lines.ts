/** Parts paragraphs at the line ends that are meant: parsers join all lines of one, and people write one a line. */

import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { markedLine } from './list-marker.ts';
import { mapBlocks } from './map-blocks.ts';
import { atLine } from './nest-lists.ts';
import { textOf } from './prose-of.ts';

/** @param joined whether a line goes on with the line before */
export function splitLines(root: Root, joined: (before: string, line: string) => boolean): Root {
  return mapBlocks(root, (node) => {
    if (node.type !== 'paragraph') return [node];
    const lines = linesOf(node);
    if (lines.length < 2) return [node];
    const first = node.position?.start.line ?? 1;
    const parts: { readonly line: number; readonly children: PhrasingContent[] }[] = [];
    let before = '';
    for (const [index, children] of lines.entries()) {
      const words = textOf(children);
      const last = parts.at(-1);
      if (last && words && joined(before, words) && !markedLine(words)) {
        last.children.push({ type: 'text', value: '\n' }, ...children);
      } else if (words || children.length > 0) parts.push({ line: first + index, children: [...children] });
      before = words;
    }
    return parts.map(({ line, children }): Paragraph => {
      return { type: 'paragraph', children, position: atLine(line) };
    });
  });
}

/** The lines of a paragraph; one inside emphasis or a link ends none. */
function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text') {
      const [first = '', ...rest] = node.value.split('\n');
      // What follows a hard break begins with its line end.
      if (first) lines.at(-1)?.push({ ...node, value: first });
      for (const value of rest) lines.push(value ? [{ ...node, value }] : []);
    } else lines.at(-1)?.push(node);
  }
  return lines;
}
