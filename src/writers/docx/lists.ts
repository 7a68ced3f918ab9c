/** Lists and numbered questions: Word counts them. */

import type { FileChild } from 'docx';
import type { Block, Item, List, ListItem } from '../../document/node.ts';
import { besideOneAnother } from './boxes.ts';
import type { ItemMarker, NumberingMarker } from './numbering.ts';
import { plainWords, run } from './runs.ts';
import { scaled, type WordContext } from './word-context.ts';
import { wordParagraph } from './word-paragraph.ts';
import { NOTE } from './word-styles.ts';

/** pt, at the theme's own scale; as on printed papers */
const LIST_INDENT = 18;
/** Of lists within lists. */
const INNER_BULLET = '–';
/** Of an em: what a letter takes on the average, by which columns are chosen. */
const LETTER = 0.5;

/** In columns where each item keeps to one line of its column, as far as counting letters can tell. */
export function list(list: List, context: WordContext): FileChild[] {
  const { numbering, start, items } = list;
  const hang = scaled(LIST_INDENT, context);
  const columns = columnsOf(list, context.width - hang, context);
  const isInner = context.style.startsWith('List');
  const marker = context.numbering.open({
    numbering,
    start,
    // A column begins at its own edge.
    indent: (columns > 1 ? 0 : context.indent) + hang,
    hang,
    ...(numbering === 'bullet' && isInner && { bullet: INNER_BULLET }),
  });
  const listed = numbering === 'bullet' ? 'ListBullet' : 'ListNumber';
  // Notes keep to their small letters.
  const style = context.style === NOTE ? NOTE : listed;
  const written = (items: readonly ListItem[], here: WordContext) =>
    items.flatMap(({ children }) => labelled(children, { numbering: marker, style }, hang, here));
  if (columns === 1) return written(items, context);
  const rows = Math.ceil(items.length / columns);
  const parts = Array.from({ length: columns }, (_, column) =>
    items.slice(column * rows, (column + 1) * rows),
  );
  return besideOneAnother(
    parts.map((part) => (here: WordContext) => written(part, here)),
    context,
  );
}

function columnsOf({ columns, items }: List, width: number, { sheets }: WordContext): number {
  const size = sheets.styles.body?.size ?? 0;
  const most = Math.min(columns, sheets.columns, items.length);
  for (let count = most; count > 1; count -= 1) {
    const room = width / count - size;
    if (items.every((one) => lettersOf(one) * size * LETTER <= room)) return count;
  }
  return 1;
}

/** Infinite for an item with more than one line of words. */
function lettersOf({ children }: ListItem): number {
  const [first, ...rest] = children;
  return first?.kind === 'paragraph' && rest.length === 0
    ? plainWords(first.children).length
    : Number.POSITIVE_INFINITY;
}

/**
 * A question with all that belongs to it, on one page.
 *
 * @param ownIndent pt, at the theme's own scale
 * @param marker of the list of questions; absent for one whose number is no number
 */
export function item(
  { number, children }: Item,
  ownIndent: number,
  marker: NumberingMarker | undefined,
  context: WordContext,
): FileChild[] {
  const hang = scaled(ownIndent, context);
  const kept = { ...context, keepsTogether: true };
  if (marker) return labelled(children, { numbering: marker, style: 'Question' }, hang, kept);
  const label = wordParagraph([run({ text: `${number}.`, bold: true }, context)], 'Question', {
    ...context,
    keepWithNext: true,
  });
  return [label, ...labelled(children, undefined, hang, kept)];
}

/** Blocks set in, the first of them behind its number or letter. */
function labelled(
  children: readonly Block[],
  marker: ItemMarker | undefined,
  hang: number,
  context: WordContext,
): FileChild[] {
  return context.blocks(children, {
    ...context,
    indent: context.indent + hang,
    width: context.width - hang,
    style: 'ListContinue',
    ...(marker && { marker }),
  });
}
