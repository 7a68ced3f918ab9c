/** A margin beside the text: how wide both are, and notes that go along with the text from page to page. */

import type { Block, MarginNote } from '../../document/node.ts';
import type { Box } from '../../frames/drawing.ts';
import type { LayoutContext } from '../layout-context.ts';
import type { BlockContext } from './block-context.ts';
import { type Fragment, stackedHeight } from './fragment.ts';

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

/** How many blocks after a note it stands beside. */
export function besideNote(blocks: readonly Block[]): number {
  const end = blocks.findIndex(
    (block) => block.kind === 'margin' || (block.kind === 'heading' && block.level < 3),
  );
  return end < 0 ? blocks.length : end;
}

/** The note, and the blocks that it stands beside; in the text before them where there is no margin. */
export function marginFragments(
  { children }: MarginNote,
  beside: readonly Block[],
  context: BlockContext,
): Fragment[] {
  const { margin, ...inText } = context;
  if (!margin) return [...context.fragments(children, context), ...context.fragments(beside, context)];
  const notes = context.fragments(children, { ...inText, ...margin, bodyStyle: 'note' });
  return withNotes(context.fragments(beside, context), notes);
}

interface Spot {
  readonly fragment: Fragment;
  /** Below the top of what it goes along with, pt. */
  readonly below: number;
}

/** Each note goes along with the fragment beside which it begins; what is left over follows below. */
function withNotes(text: readonly Fragment[], notes: readonly Fragment[]): Fragment[] {
  const spots = text.map((): Spot[] => []);
  const waiting = [...notes];
  const end = stackedHeight(text);
  let top = 0;
  let free = 0;
  for (const [index, { height, spaceBefore, shrink }] of text.entries()) {
    if (index > 0) top += spaceBefore;
    const below = top + height + (text[index + 1]?.spaceBefore ?? 0);
    // A picture may become smaller, and what follows it moves up; below the last one other notes may begin.
    const bottom = shrink ? top + shrink.least : end;
    for (let [next] = waiting; next; [next] = waiting) {
      const at = Math.max(top, free > 0 ? free + next.spaceBefore : 0);
      if (at >= below || at + next.height > bottom) break;
      spots[index]?.push({ fragment: next, below: at - top });
      free = at + next.height;
      waiting.shift();
    }
    top += height;
  }
  return [...text.map((fragment, index) => goingAlong(fragment, spots[index] ?? [])), ...waiting];
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
