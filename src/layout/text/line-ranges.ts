/** Which part of a paragraph stands on which line: UAX #14 opportunities, greedy filling. */

import LineBreaker from 'linebreak';

/** A line from one offset into the paragraph's text to another. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
  /** Whether a word wider than the line had to be broken at its end. */
  readonly broken: boolean;
}

/** Where a line may end, or has to. */
export interface Stop {
  readonly position: number;
  readonly required: boolean;
}

/** Width of a part of the text, pt. */
export type Measure = (start: number, end: number) => number;

/** Sums of floats must not push a word that just fits to the next line. */
export const TOLERANCE = 0.001;

/** Where a line may end by UAX #14; the beginning of an address stays with what follows: `https://…`. */
export function stopsOf(text: string): Stop[] {
  const breaker = new LineBreaker(text);
  const found: Stop[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position, required } = next;
    if (required || !text.startsWith('://', position - '://'.length)) found.push({ position, required });
  }
  return found;
}

/**
 * The stops without those at glued spaces; and the spaces that do hold. What would be wider than a line when it is held
 * together is not: a word broken in two is worse.
 *
 * @param glued offsets of spaces
 */
export function withoutGlued(
  text: string,
  stops: readonly Stop[],
  glued: ReadonlySet<number>,
  measure: Measure,
  width: number,
): { readonly stops: readonly Stop[]; readonly held: readonly number[] } {
  if (glued.size === 0) return { stops, held: [] };
  const held: number[] = [];
  const kept: Stop[] = [];
  let start = 0;
  for (const [index, stop] of stops.entries()) {
    const space = stop.position - 1;
    const next = stops[index + 1]?.position;
    const holds =
      !stop.required &&
      next !== undefined &&
      glued.has(space) &&
      measure(start, trimmedEnd(text, start, next)) <= width + TOLERANCE;
    if (holds) {
      held.push(space);
    } else {
      kept.push(stop);
      start = stop.position;
    }
  }
  return { stops: kept, held };
}

/**
 * Fills lines of at most `width` points. A word wider than that is broken between grapheme clusters rather than lost.
 *
 * @param stops of the text, in order
 */
export function lineRanges(
  text: string,
  stops: readonly Stop[],
  measure: Measure,
  width: number,
): LineRange[] {
  const ranges: LineRange[] = [];
  let start = 0;
  let filled = 0;
  let filledWidth = 0;
  const close = (end: number, broken = false) => {
    ranges.push({ start, end, broken });
    start = end;
    filled = end;
    filledWidth = 0;
  };
  for (const { position, required } of stops) {
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

/** The end of a part without the spaces at it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isSpace(text.charCodeAt(trimmed - 1))) trimmed -= 1;
  return trimmed;
}

/** Space, tab, the line feeds, and the line separator. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x2028;
}
