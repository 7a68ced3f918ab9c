/** Breaks a paragraph into lines: UAX #14 opportunities, greedy filling, UAX #9 order within each line. */

import LineBreaker from 'linebreak';
import type { Segment } from '../../frames/text.ts';
import { visualOrder } from './bidi.ts';
import type { FontBook } from './font-book.ts';
import { type Item, itemise, type Piece, widthOfItem } from './itemise.ts';

/** A line measured but not yet placed: segments start at x = 0. */
export interface MeasuredLine {
  readonly width: number;
  /** Whether a word wider than the line had to be broken at its end. */
  readonly broken: boolean;
  readonly segments: readonly Segment[];
}

/**
 * Fills lines of at most `width` points. A word wider than that is broken between grapheme clusters rather than lost.
 * An empty paragraph is one empty line.
 */
export function breakLines(
  pieces: readonly Piece[],
  width: number,
  direction: 'ltr' | 'rtl',
  book: FontBook,
): MeasuredLine[] {
  const { text, items } = itemise(pieces, direction, book);
  return lineRanges(text, items, width, book).map(({ start, end, broken }) => ({
    ...setLine(sliceItems(items, start, trimmedEnd(text, start, end)), text, book),
    broken,
  }));
}

/** Width of the longest stretch that no line may break, pt. */
export function longestStretch(pieces: readonly Piece[], direction: 'ltr' | 'rtl', book: FontBook): number {
  const { text, items } = itemise(pieces, direction, book);
  let start = 0;
  const widths = breaks(text).map(({ position }) => {
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

interface Range {
  readonly start: number;
  readonly end: number;
  readonly broken: boolean;
}

function lineRanges(text: string, items: readonly Item[], width: number, book: FontBook): Range[] {
  const measure = (start: number, end: number) => widthBetween(items, text, book, start, end);
  const ranges: Range[] = [];
  let start = 0;
  let filled = 0;
  let filledWidth = 0;
  const close = (end: number, broken = false) => {
    ranges.push({ start, end, broken });
    start = end;
    filled = end;
    filledWidth = 0;
  };
  for (const { position, required } of breaks(text)) {
    const trimmed = trimmedEnd(text, filled, position);
    const wordWidth = measure(filled, trimmed);
    if (wordWidth > width - filledWidth + TOLERANCE) {
      if (filled > start) close(filled);
      // Only a rest that may fit is measured again: a word as long as a page would be measured once a line.
      let rest = wordWidth;
      while (rest > 2 * width || measure(start, trimmedEnd(text, start, position)) > width + TOLERANCE) {
        const end = emergencyBreak(text, start, position, (to) => measure(start, to) <= width + TOLERANCE);
        if (end >= position) break;
        rest -= measure(start, end);
        close(end, true);
      }
    }
    filledWidth += filled < trimmed ? wordWidth + measure(trimmed, position) : 0;
    filled = position;
    if (required && position < text.length) close(position);
  }
  ranges.push({ start, end: text.length, broken: false });
  return ranges;
}

/** Sums of floats must not push a word that just fits to the next line. */
const TOLERANCE = 0.001;

function breaks(text: string): { position: number; required: boolean }[] {
  const breaker = new LineBreaker(text);
  const found: { position: number; required: boolean }[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    found.push({ position: next.position, required: next.required });
  }
  return found;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** In UTF-16 units; more than any line holds. The segmenter walks the whole of what it is given before it begins. */
const WINDOW = 500;

/** The last grapheme boundary up to which the text fits; at least one cluster, so that lines always advance. */
function emergencyBreak(text: string, start: number, end: number, fits: (to: number) => boolean): number {
  let last = start;
  for (const { index, segment } of graphemes.segment(text.slice(start, Math.min(end, start + WINDOW)))) {
    const to = start + index + segment.length;
    if (last > start && !fits(to)) break;
    last = to;
  }
  return last;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isSpace(text.charCodeAt(trimmed - 1))) trimmed -= 1;
  return trimmed;
}

/** Space, tab, the line feeds, and the line separator. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x2028;
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
