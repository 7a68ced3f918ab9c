/** Language tags: which are some, and which one a name means. */

import { type KeyWords, namesOfLanguageKey } from '../locale/key-words.ts';

/** Well-formed by BCP 47, and begun with a code of 2 or 3 letters: "English" alone would be well-formed, too. */
export function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * The tag of a language by its own name or that in a language of ours: `Bahasa Indonesia` → `id`; a tag in quotes is
 * itself.
 */
export function languageNamed(words: string, keyWords: KeyWords): string | undefined {
  const hyphened = words.replaceAll('_', '-');
  if (isLanguage(hyphened)) return hyphened;
  const written = words
    .replace(/[^\p{L}\p{M} -]/gu, '')
    .trim()
    .toLowerCase();
  // In some languages the word for "language" stands before its name.
  const before = namesOfLanguageKey(keyWords).find((word) => written.startsWith(`${word} `));
  const name = before === undefined ? written : written.slice(before.length + 1);
  const namers = keyWords.languages.map((language) => namer(language));
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return tags.find(
    (tag) => tag === name || [...namers, namer(tag)].some((namesOf) => namesOf(tag)?.toLowerCase() === name),
  );
}

function namer(language: string): (tag: string) => string | undefined {
  // For a language that it doesn't know it would take that of the machine.
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return () => undefined;
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  return (tag) => names.of(tag);
}
