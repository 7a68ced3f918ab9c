/** Makes lists and headings of the paragraphs that begin with a number, letter or bullet somebody typed. */

import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { depthCounter, isChapter, markedLine } from './list-marker.ts';
import { type Block, mapContainers } from './map-blocks.ts';
import { type FlatBlock, nestLists } from './nest-lists.ts';
import { textOf } from './prose-of.ts';

/** Told by their look alone, they stand below `##`, whatever levels the text has itself. */
const CHAPTER_DEPTH = 3;

/** A real list right behind a typed item stands in it: who types "1." takes the bullets of the program below. */
export function typedLists(root: Root): Root {
  return mapContainers(root, (blocks) => {
    if (!blocks.some((block) => block.type === 'paragraph' && markedLine(textOf(block.children))))
      return blocks;
    const depths = depthCounter();
    let open = 0;
    const flat = blocks.map((node): FlatBlock => {
      const typed = node.type === 'paragraph' ? typedBlock(node) : undefined;
      const depth = typed?.marked ? depths.item(typed.marked) + 1 : 0;
      if (!typed?.marked && node.type !== 'list') depths.text(0);
      if (!typed) {
        const inside = node.type === 'list' ? open : 0;
        open = 0;
        return { node, depth: inside };
      }
      open = depth;
      const item = typed.marked?.marker === 'bullet' ? 'bullet' : 'ordered';
      return { node: typed.node, depth, ...(typed.marked && { item }) };
    });
    return nestLists(flat) as Block[];
  });
}

function typedBlock(node: Paragraph) {
  const words = textOf(node.children);
  const marked = markedLine(words);
  if (!marked) return undefined;
  const children = withoutFirst(node.children, words.length - marked.text.length);
  if (!isChapter(marked)) return { node: { ...node, children }, marked };
  return { node: { ...node, type: 'heading' as const, depth: CHAPTER_DEPTH as 3, children } };
}

/** Without so many signs of its text, and the blanks behind them. */
function withoutFirst(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (!first) return [];
  if (first.type === 'text') {
    const value = first.value.trimStart();
    const left = value.slice(count).trimStart();
    if (left) return [{ ...first, value: left }, ...rest];
    return withoutFirst(rest, Math.max(0, count - value.length));
  }
  if ('children' in first) {
    const children = withoutFirst(first.children, count);
    const taken = textOf(first.children).length;
    return children.length > 0
      ? [{ ...first, children } as PhrasingContent, ...rest]
      : withoutFirst(rest, Math.max(0, count - taken));
  }
  return [...nodes];
}
