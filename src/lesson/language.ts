/** Language tags: which are some, and which one a name means. */

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

/** The tag of a language by its English, Indonesian or own name: `Bahasa Indonesia` → `id`; a tag in quotes is itself. */
export function languageNamed(words: string): string | undefined {
  const hyphened = words.replaceAll('_', '-');
  if (isLanguage(hyphened)) return hyphened;
  const name = words
    .replace(/[^\p{L}\p{M} -]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/^bahasa /, '');
  const namers = ['en', 'id'].map((language) => namer(language));
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
