/** What is looked for in texts of authors: `templates/languages/<language>/prose.yaml`. */

import * as z from 'zod';

const word = z.string().min(1);
const words = z.array(word).default([]);
const pattern = z.string().refine(isPattern);

export const proseSchema = z.strictObject({
  'vague-links': words,
  years: z
    .strictObject({ 'other-counts': words, through: words })
    .default({ 'other-counts': [], through: [] }),
  articles: z.strictObject({ vowels: word, 'before-vowels': word, 'before-others': word }).optional(),
  /** Audiences whose questions with options have A to E. */
  'five-options-for': words,
  /** In small letters: a question and its answer may both have them by chance. */
  'common-words': words,
  'reading-ease': z
    .strictObject({
      name: word,
      highest: z.number(),
      'per-word': z.number(),
      'per-syllable': z.number(),
      /** Regular expressions. */
      syllable: pattern,
      silent: z.array(pattern).default([]),
    })
    .optional(),
});

/** The words of one language. */
export type ProseWords = z.infer<typeof proseSchema>;

/** Of a language that has none. */
export const NO_PROSE_WORDS: ProseWords = proseSchema.parse({});

/** @param language BCP 47; its region says nothing of its words */
export function proseWordsOf(words: ReadonlyMap<string, ProseWords>, language: string): ProseWords {
  return words.get(new Intl.Locale(language).language) ?? NO_PROSE_WORDS;
}

/**
 * The pattern of any of the words where it stands by itself; it finds nothing where there are none. A full stop in a word
 * may be left out, and a space may follow it.
 */
export function anyOf(words: readonly string[]): string {
  const patterns = words.map((one) =>
    one
      .replace(/[\\^$*+?()[\]{}|/]/g, '\\$&')
      .replaceAll('.', '\\.?\\s?')
      .replaceAll(' ', '\\s'),
  );
  return patterns.length > 0 ? `(?:${patterns.join('|')})` : '(?!)';
}

/** Finds a word beside a year that is counted otherwise: before Christ, from the Hijra, of Saka, back from today. */
export function otherCountOf(words: readonly ProseWords[]): RegExp {
  const others = anyOf(words.flatMap(({ years }) => years['other-counts']));
  return new RegExp(`(?<!\\p{L})${others}(?!\\p{L})`, 'iu');
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
}
