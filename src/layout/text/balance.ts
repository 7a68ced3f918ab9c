/** Evens out the lines of a heading: a narrower column in which greedy filling gives as many lines, as even as can be. */

import { type LineRange, lineRanges, type Measure, type Stop, TOLERANCE, trimmedEnd } from './line-ranges.ts';

/** Longer texts are no headings; their lines are even enough, but for the last. */
const MOST_LINES = 8;

/** Halvings of the width: to a hundredth of a point on any page. */
const STEPS = 16;

/**
 * Where between the least width that gives these lines and the least that gives others the column ends, from 0 to 1.
 * Nearer to the upper end: a font that stands in for a missing one is mostly wider, seldom narrower.
 */
const SHARE = 0.75;

/** A text with what its lines are filled by. */
export interface Fillable {
  readonly text: string;
  readonly stops: readonly Stop[];
  readonly measure: Measure;
}

/**
 * The width of a column in which a text takes as many lines as in the whole width, and the longest line is as short as
 * it can be. Programs that fill lines greedily break the text there as it is broken here.
 *
 * @param ranges the lines of the text at `width`
 * @param width of the room, pt
 * @param wider how much wider a font is that may stand in: it takes no more lines in the column than in the whole width
 * @returns `width` itself where there is nothing to even out
 */
export function balancedWidth(
  fillable: Fillable,
  ranges: readonly LineRange[],
  width: number,
  wider = 1,
): number {
  if (ranges.length < 2 || ranges.length > MOST_LINES || ranges.some(({ broken }) => broken)) return width;
  const { text, stops, measure } = fillable;
  const balanced = lineRanges(text, stops, measure, narrowest(fillable, ranges.length, width));
  const longest = Math.max(...balanced.map(({ start, end }) => measure(start, trimmedEnd(text, start, end))));
  const next = Math.min(width, ...balanced.flatMap((line) => withNextWord(line, fillable)));
  const even = Math.max(longest + TOLERANCE, longest + (next - longest) * SHARE);
  if (wider === 1) return even;
  const inStandIn = lineRanges(text, stops, measure, width / wider);
  if (inStandIn.some(({ broken }) => broken)) return width;
  return Math.max(even, Math.min(width, wider * narrowest(fillable, inStandIn.length, width / wider)));
}

/** The least width, up to `width`, in which a text takes at most so many lines, with every word whole. */
function narrowest({ text, stops, measure }: Fillable, count: number, width: number): number {
  let narrow = 0;
  let wide = width;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = lineRanges(text, stops, measure, middle);
    if (tried.length <= count && !tried.some(({ broken }) => broken)) wide = middle;
    else narrow = middle;
  }
  return wide;
}

/** Width of a line with the first word of the next; none of a line that has to end. */
function withNextWord({ start, end }: LineRange, { text, stops, measure }: Fillable) {
  const at = stops.findIndex(({ position }) => position === end);
  const next = stops[at + 1];
  if (at < 0 || stops[at]?.required || !next) return [];
  return [measure(start, trimmedEnd(text, start, next.position))];
}
