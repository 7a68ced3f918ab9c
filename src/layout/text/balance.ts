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

/**
 * The width of a column in which a text takes as many lines as in the whole width, and the longest line is as short as
 * it can be. Programs that fill lines greedily break the text there as it is broken here.
 *
 * @param ranges the lines of the text at `width`
 * @param width of the room, pt
 * @returns `width` itself where there is nothing to even out
 */
export function balancedWidth(
  text: string,
  stops: readonly Stop[],
  measure: Measure,
  ranges: readonly LineRange[],
  width: number,
): number {
  if (ranges.length < 2 || ranges.length > MOST_LINES || ranges.some(({ broken }) => broken)) return width;
  const linesAt = (room: number) => lineRanges(text, stops, measure, room);
  let narrow = 0;
  let wide = width;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = linesAt(middle);
    if (tried.length <= ranges.length && !tried.some(({ broken }) => broken)) wide = middle;
    else narrow = middle;
  }
  const balanced = linesAt(wide);
  const longest = Math.max(...balanced.map(({ start, end }) => measure(start, trimmedEnd(text, start, end))));
  const next = Math.min(width, ...balanced.flatMap((line) => withNextWord(line, text, stops, measure)));
  return Math.max(longest + TOLERANCE, longest + (next - longest) * SHARE);
}

/** Width of a line with the first word of the next; none of a line that has to end. */
function withNextWord({ start, end }: LineRange, text: string, stops: readonly Stop[], measure: Measure) {
  const at = stops.findIndex(({ position }) => position === end);
  const next = stops[at + 1];
  if (at < 0 || stops[at]?.required || !next) return [];
  return [measure(start, trimmedEnd(text, start, next.position))];
}
