/** A margin beside the text: how wide both are, and notes that go along with the text from page to page. */

import type { Block, MarginNote } from '../../document/node.ts';
import type { Box } from '../../frames/drawing.ts';
import type { LayoutContext } from '../layout-context.ts';
import type { BlockContext } from './block-context.ts';
import { type Fragment, isLow, keepTogether, keepWithNext, placeStacked, stackedHeight } from './fragment.ts';

/** Of the width: lines of some 68 letters at 11 pt. */
const TEXT = 0.72;
/** pt between both */
const GUTTER = 18;

type Column = Pick<BlockContext, 'x' | 'width'>;

/** Half pages and print in one column have no room for a margin. */
export function columnsOf(
  { x, width }: Box,
  hasMargin: boolean,
  { locale, isHalf, theme }: LayoutContext,
): { readonly text: Column; readonly margin?: Column } {
  if (!hasMargin || isHalf || theme.sheets.columns === 1) return { text: { x, width } };
  const text = width * TEXT;
  const margin = width - text - GUTTER;
  return locale.direction === 'ltr'
    ? { text: { x, width: text }, margin: { x: x + text + GUTTER, width: margin } }
    : { text: { x: x + margin + GUTTER, width: text }, margin: { x, width: margin } };
}

/** Where the blocks that a note stands beside begin: at the heading of its topic. */
export function startBeside(blocks: readonly Block[], note: number): number {
  let start = note;
  while (start > 0 && leadsOn(blocks[start - 1])) start -= 1;
  return start;
}

/** Where they end: before the heading of the next topic, with what is kept with it. */
export function endBeside(blocks: readonly Block[], note: number): number {
  const isEnd = (block: Block) => block.kind === 'margin' || (block.kind === 'heading' && block.level < 3);
  const found = blocks.findIndex((block, index) => index > note && isEnd(block));
  if (found < 0) return blocks.length;
  return Math.max(note + 1, startBeside(blocks, found));
}

/** Whether it is a heading of a topic, or a line kept with one; that of a group stands above all of its topics. */
function leadsOn(block: Block | undefined): boolean {
  if (block?.kind === 'heading') return block.level >= 3;
  return block?.kind === 'paragraph' && block.keepWithNext;
}

/** The blocks of a topic and the note beside them; in the text below its heading where there is no margin. */
export function marginFragments(
  heading: readonly Block[],
  { children }: MarginNote,
  beside: readonly Block[],
  context: BlockContext,
): Fragment[] {
  const { margin, ...inText } = context;
  // In the order in which they are read.
  const above = context.fragments(heading, inText);
  const notes = context.fragments(children, {
    ...context,
    ...(margin && { ...margin, bodyStyle: 'note' }),
  });
  const below = context.fragments(beside, context);
  if (!margin) return [...above, ...notes, ...below];
  const whole = entriesOf(notes).flatMap((entry) =>
    isLow(entry, context.pageHeight) ? asOne(entry) : entry,
  );
  return withNotes([...above, ...below], whole);
}

/** Lines of a paragraph or of an entry in a list follow one another without space. */
function entriesOf(notes: readonly Fragment[]): Fragment[][] {
  const entries: Fragment[][] = [];
  for (const fragment of notes) {
    const entry = entries.at(-1);
    if (entry && fragment.spaceBefore === 0) entry.push(fragment);
    else entries.push([fragment]);
  }
  return entries;
}

function asOne(entry: readonly Fragment[]): Fragment {
  return {
    height: stackedHeight(entry),
    spaceBefore: entry[0]?.spaceBefore ?? 0,
    keepWithNext: false,
    backdrops: [],
    place: (y) => placeStacked(entry, y),
  };
}

interface Spot {
  readonly fragment: Fragment;
  /** Below the top of what it goes along with, pt. */
  readonly below: number;
}

/**
 * Each note goes along with the fragment beside which it begins; what is left over follows below. Pictures may become
 * smaller, so notes keep clear of one another where all of them are as low as can be.
 */
function withNotes(text: readonly Fragment[], notes: readonly Fragment[]): Fragment[] {
  const spots = text.map((): Spot[] => []);
  const waiting = [...notes];
  let top = 0;
  let free = 0;
  for (const [index, fragment] of text.entries()) {
    if (index > 0) top += fragment.spaceBefore;
    const height = fragment.shrink?.least ?? fragment.height;
    const below = top + height + (text[index + 1]?.spaceBefore ?? 0);
    for (let [next] = waiting; next; [next] = waiting) {
      const at = Math.max(top, free > 0 ? free + next.spaceBefore : 0);
      if (at >= below) break;
      spots[index]?.push({ fragment: next, below: at - top });
      free = at + next.height;
      waiting.shift();
    }
    top += height;
  }
  const along = text.map((fragment, index) => goingAlong(fragment, spots[index] ?? []));
  const [first, ...rest] = waiting;
  if (!first) return along;
  // On the page of the last words.
  return [...keepWithNext(along), ...keepTogether([{ ...first, isBelowNotes: true }, ...rest])];
}

function goingAlong(fragment: Fragment, spots: readonly Spot[]): Fragment {
  const last = spots.at(-1);
  if (!last) return fragment;
  const { shrink } = fragment;
  return {
    ...fragment,
    place: (y) => [
      ...fragment.place(y),
      ...spots.flatMap(({ fragment: note, below }) => note.place(y + below)),
    ],
    overhang: Math.max(0, last.below + last.fragment.height - fragment.height),
    ...(shrink && { shrink: { ...shrink, to: (height) => goingAlong(shrink.to(height), spots) } }),
  };
}
