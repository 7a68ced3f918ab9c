/** What opens a lesson on a slide: as much of its context as a class reads at a glance. */

import type { Prose } from '../lesson/lesson.ts';
import { parseInline, plainText } from '../prose/inline.ts';

/** Letters that stand large on one slide. */
const MOST_LETTERS = 170;

/** Where a sentence ends, in scripts that write it so. */
const SENTENCE_END = /[.!?…]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu;

/** The first sentences of a text; empty where not even the first is short enough, or emphasis goes over its end. */
export function openingOf(context: Prose): Prose {
  const ends = [...context.matchAll(SENTENCE_END)].map(({ 0: { length }, index }) => index + length);
  const end = [...ends, context.length].findLast((one) => one <= MOST_LETTERS);
  if (end === undefined) return '';
  const words = (prose: Prose) => plainText(parseInline(prose));
  const parts = [context.slice(0, end), context.slice(end)];
  return parts.map(words).join('') === words(context) ? (parts[0] ?? '').trim() : '';
}
