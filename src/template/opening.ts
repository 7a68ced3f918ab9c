/** The first sentences of a text: what opens a lesson on a slide, what answers its question in short. */

import type { Prose } from '../lesson/lesson.ts';
import { parseInline, plainText } from '../prose/inline.ts';

/** Letters that stand large on one slide. */
const MOST_LETTERS = 170;

/** Where a sentence ends, in scripts that write it so. */
const SENTENCE_END = /[.!?…]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu;

/** As many sentences as a class reads at a glance; empty where not even the first is short enough, or emphasis goes over its end. */
export function openingOf(context: Prose): Prose {
  const end = sentenceEnds(context).findLast((one) => one <= MOST_LETTERS);
  return end === undefined ? '' : (cutAt(end, context) ?? '');
}

/** The first `count` sentences; all of them where emphasis goes over their end. */
export function firstSentences(text: Prose, count: number): Prose {
  return cutAt(sentenceEnds(text)[count - 1] ?? text.length, text) ?? text;
}

function sentenceEnds(text: Prose): number[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ 0: { length }, index }) => index + length);
  return [...ends, text.length];
}

/** What stands before a place; nothing where emphasis goes over it. */
function cutAt(end: number, text: Prose): Prose | undefined {
  const words = (prose: Prose) => plainText(parseInline(prose));
  const [before, after] = [text.slice(0, end), text.slice(end)];
  return words(before) + words(after) === words(text) ? before.trim() : undefined;
}
