/** A line as it is read: layout gives segments from left to right, the page's content holds them in logical order. */

import type { Segment, TextLine } from '../frames/text.ts';

/**
 * The line in reading order, with the space at its end that breaking the paragraph took away: tagged text keeps its words
 * apart by characters, not by places (ISO 32000-1, 14.8.2.5).
 */
export function readingOrder(line: TextLine, direction: 'ltr' | 'rtl'): TextLine {
  const segments = turned(line.segments, direction);
  const last = segments.at(-1);
  if (last?.kind !== 'text' || JOINED_END.test(last.text)) return { ...line, segments };
  const x = direction === 'rtl' ? last.x - last.size / 4 : last.x + last.width;
  const { rise: _, ...onTheLine } = last;
  return { ...line, segments: [...segments, { ...onTheLine, text: ' ', x, width: 0, direction: 'ltr' }] };
}

/** Ends that the next line goes on from without a space: a hyphen in a word, scripts that are written without spaces. */
const JOINED_END =
  /\s$|\S[-\u2010/]$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Undoes rule L2 of UAX #9 for two levels: the line turns if it runs from the right, and so does each run against it. */
function turned(segments: readonly Segment[], direction: 'ltr' | 'rtl'): Segment[] {
  const ordered = direction === 'rtl' ? [...segments].reverse() : [...segments];
  for (let start = 0; start < ordered.length; start += 1) {
    let end = start;
    while (runsAgainst(ordered[end], direction)) end += 1;
    if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
    start = Math.max(start, end);
  }
  return ordered;
}

function runsAgainst(segment: Segment | undefined, direction: 'ltr' | 'rtl'): boolean {
  return segment?.kind === 'text' && segment.direction !== direction;
}
