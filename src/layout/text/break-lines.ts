/** Breaks a paragraph into lines: UAX #14 opportunities but for those that typesetting forbids, greedy filling, UAX #9 order within each line. */

import type { Segment } from '../../frames/text.ts';
import type { Typesetting } from '../../locale/typesetting.ts';
import { balancedWidth } from './balance.ts';
import { visualOrder } from './bidi.ts';
import type { FontBook } from './font-book.ts';
import { gluedSpaces } from './glue.ts';
import { type Item, itemise, type Piece, widthOfItem } from './itemise.ts';
import { lineRanges, stopsOf, trimmedEnd, withoutGlued } from './line-ranges.ts';

/** A line measured but not yet placed: segments start at x = 0. */
export interface MeasuredLine {
  readonly width: number;
  /** Whether a word wider than the line had to be broken at its end. */
  readonly broken: boolean;
  readonly segments: readonly Segment[];
}

/** How the lines of a paragraph may break. */
export interface Breaking {
  /** Of the language; without it, the last two words alone are held together. */
  readonly typesetting?: Typesetting;
  /** Whether lines are made as even as they can be without more of them. */
  readonly balance?: boolean;
  /** How much wider a font is that may stand in for theirs; lines that are made even keep room for it. */
  readonly wider?: number;
}

export interface BrokenText {
  readonly lines: readonly MeasuredLine[];
  /** Offsets of the spaces that hold two words together. */
  readonly held: readonly number[];
  /** The column in which these lines come about, pt: less than the width where they are balanced. */
  readonly column: number;
}

/**
 * Fills lines of at most `width` points. A word wider than that is broken between grapheme clusters rather than lost.
 * An empty paragraph is one empty line.
 */
export function breakText(
  pieces: readonly Piece[],
  width: number,
  direction: 'ltr' | 'rtl',
  book: FontBook,
  { typesetting, balance, wider = 1 }: Breaking = {},
): BrokenText {
  const { text, items } = itemise(pieces, direction, book);
  const measure = (start: number, end: number) => widthBetween(items, text, book, start, end);
  const { stops, held } = withoutGlued(text, stopsOf(text), gluedSpaces(text, typesetting), measure, width);
  const filled = lineRanges(text, stops, measure, width);
  const column = balance ? balancedWidth({ text, stops, measure }, filled, width, wider) : width;
  const ranges = column < width ? lineRanges(text, stops, measure, column) : filled;
  return {
    held,
    column,
    lines: ranges.map(({ start, end, broken }) => ({
      ...setLine(sliceItems(items, start, trimmedEnd(text, start, end)), text, book),
      broken,
    })),
  };
}

/** The lines alone. */
export function breakLines(
  pieces: readonly Piece[],
  width: number,
  direction: 'ltr' | 'rtl',
  book: FontBook,
): readonly MeasuredLine[] {
  return breakText(pieces, width, direction, book).lines;
}

/** Width of the longest stretch that no line may break, pt. */
export function longestStretch(pieces: readonly Piece[], direction: 'ltr' | 'rtl', book: FontBook): number {
  const { text, items } = itemise(pieces, direction, book);
  let start = 0;
  const widths = stopsOf(text).map(({ position }) => {
    const from = start;
    start = position;
    return widthBetween(items, text, book, from, trimmedEnd(text, from, position));
  });
  return Math.max(0, ...widths);
}

function widthBetween(
  items: readonly Item[],
  text: string,
  book: FontBook,
  start: number,
  end: number,
): number {
  return items.reduce(
    (total, item) =>
      item.end > start && item.start < end
        ? total + widthOfItem(item, text, book, Math.max(item.start, start), Math.min(item.end, end))
        : total,
    0,
  );
}

function sliceItems(items: readonly Item[], start: number, end: number): Item[] {
  return items
    .filter((item) => item.end > start && item.start < end)
    .map((item) => ({ ...item, start: Math.max(item.start, start), end: Math.min(item.end, end) }));
}

function setLine(
  items: readonly Item[],
  text: string,
  book: FontBook,
): Pick<MeasuredLine, 'width' | 'segments'> {
  let x = 0;
  const segments: Segment[] = [];
  for (const item of visualOrder(items)) {
    const width = widthOfItem(item, text, book);
    const { piece } = item;
    segments.push(
      piece.kind === 'blank'
        ? { ...piece, x, width }
        : {
            kind: 'text',
            x,
            width,
            text: book.shown(item.face, text.slice(item.start, item.end)),
            face: item.face,
            size: piece.size,
            ...(piece.rise !== undefined && { rise: piece.rise }),
            paint: piece.paint,
            direction: item.level % 2 ? 'rtl' : 'ltr',
            ...(piece.link && { link: piece.link }),
          },
    );
    x += width;
  }
  return { width: x, segments };
}
