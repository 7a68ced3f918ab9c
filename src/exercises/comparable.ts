/** Texts as a pupil compares them: case, spacing and markup make no difference. */

import type { Prose } from '../lesson/lesson.ts';
import { parseInline, plainText } from '../prose/inline.ts';

/** A key that is equal for prose that reads the same. */
export function comparable(prose: Prose): string {
  return comparableWords(plainText(parseInline(prose)));
}

/** The same for plain words, where `*` is a star. */
export function comparableWords(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The first of each that share a key, in their order. */
export function distinct(texts: readonly string[], key: (text: string) => string): string[] {
  const first = new Map<string, string>();
  for (const text of texts) {
    if (!first.has(key(text))) first.set(key(text), text);
  }
  return [...first.values()];
}
