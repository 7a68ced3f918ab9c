/** Tells the language of a text by its small words, restricted to those whose words are known. */

import type { NoteWords } from './note-words.ts';
import { beginningsIn } from './phrases.ts';

/** Of all words of a text; in whole sentences they are some twenty of a hundred. */
const LEAST_SHARE = 0.06;
/** A single word may be one of another language. */
const LEAST_SIGNS = 1.5;

/**
 * A key of the languages; nothing for any other language, or for a text of too few words.
 *
 * @param headings words that open groups and parts, by language; they count half, since "problem" begins words of many
 */
export function languageOf(
  text: string,
  languages: ReadonlyMap<string, NoteWords>,
  headings: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = { language: '', count: 0 };
  for (const [language, { common, parts, marks }] of languages) {
    const small = new Set(common);
    const known = [...Object.values(parts), ...Object.values(marks), headings.get(language) ?? []].flat();
    const opening = beginningsIn(known);
    const count = words.reduce((sum, word) => sum + (small.has(word) ? 1 : opening.test(word) ? 0.5 : 0), 0);
    if (count > best.count) best = { language, count };
  }
  return best.count >= Math.max(LEAST_SIGNS, LEAST_SHARE * words.length) ? best.language : undefined;
}
