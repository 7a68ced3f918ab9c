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

/** Of a line, what is held together at most. */
const MOST_HELD = 0.75;

/**
 * The stops without those at glued spaces; and the spaces that do hold. What would fill most of a line when it is
 * held together is not: a word broken in two is worse, and fonts that stand in for a missing one are up to a third wider.
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
      measure(start, trimmedEnd(text, start, next)) <= width * MOST_HELD;
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
      let ends: readonly number[] | undefined;
      let next = 0;
      while (rest > 2 * width || measure(start, trimmedEnd(text, start, position)) > width + TOLERANCE) {
        ends ??= clusterEnds(text, start, position);
        const last = lastThatFits(ends, next, (to) => measure(start, to) <= width + TOLERANCE);
        const end = ends[last] ?? position;
        if (end >= position) break;
        rest -= measure(start, end);
        close(end, true);
        next = last + 1;
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

/**
 * Letters, digits and signs of one code unit that are a cluster each whatever stands beside them (UAX #29): no marks, no
 * joiners, and no script in which letters join.
 */
const EACH_A_CLUSTER =
  /^(?:(?![\u{10000}-\u{10ffff}])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{S}\p{Zs}])*$/u;

/** The ends of the grapheme clusters of a part, in order. The segmenter takes time with the square of a long part. */
function clusterEnds(text: string, start: number, end: number): number[] {
  if (EACH_A_CLUSTER.test(text.slice(start, end))) {
    return Array.from({ length: end - start }, (_, index) => start + index + 1);
  }
  return Array.from(
    graphemes.segment(text.slice(start, end)),
    ({ index, segment }) => start + index + segment.length,
  );
}

/**
 * Which of the ends, from `first` on, is the last up to which the text fits; at least `first`, so that lines always
 * advance. A longer part is never narrower: steps that double find one that is too far, halving the last that is not.
 */
function lastThatFits(ends: readonly number[], first: number, fits: (to: number) => boolean): number {
  const isBeyond = (index: number) => index >= ends.length || !fits(ends[index] as number);
  let near = first;
  let step = 1;
  while (!isBeyond(near + step)) {
    near += step;
    step *= 2;
  }
  let far = near + step;
  while (far - near > 1) {
    const middle = (near + far) >> 1;
    if (isBeyond(middle)) far = middle;
    else near = middle;
  }
  return near;
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
