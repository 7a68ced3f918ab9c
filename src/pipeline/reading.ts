/** How hard a prose is to read, as far as counting words, sentences and syllables can tell. */

export interface Reading {
  readonly words: number;
  /** Mean, to one decimal. */
  readonly wordsPerSentence: number;
  /** Absent for languages without an established formula. */
  readonly ease?: { readonly formula: string; readonly score: number };
}

interface Counts {
  readonly words: readonly string[];
  readonly sentences: number;
}

/** A formula counts for the language it was made for, since syllables and sentences are of other length elsewhere. */
const FORMULAS: Readonly<Record<string, { readonly name: string; readonly score: (of: Counts) => number }>> =
  {
    en: { name: 'Flesch reading ease', score: flesch },
  };

/** @param language BCP 47 */
export function readingOf(prose: readonly string[], language: string): Reading {
  const words = prose.flatMap((text) => wordsOf(text, language));
  const sentences = prose.reduce((sum, text) => sum + sentencesOf(text, language), 0);
  const formula = FORMULAS[new Intl.Locale(language).language];
  return {
    words: words.length,
    wordsPerSentence: words.length > 0 ? Math.round((10 * words.length) / sentences) / 10 : 0,
    ...(formula &&
      words.length > 0 && {
        ease: { formula: formula.name, score: Math.round(formula.score({ words, sentences })) },
      }),
  };
}

/** The words of a text by UAX #29, numbers among them. */
export function wordsOf(text: string, language: string): string[] {
  return [...segmenter(language, 'word').segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

function sentencesOf(text: string, language: string): number {
  return [...segmenter(language, 'sentence').segment(text)].filter(({ segment }) => segment.trim()).length;
}

/** Rudolf Flesch, A new readability yardstick, 1948: 100 is very easy, below 30 very hard. */
function flesch({ words, sentences }: Counts): number {
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
}

/** The endings that are written and not spoken: made, makes, marked; but table, roses, wanted. */
const SILENT = /(?<=[^aeiouyl])(?:e|(?<![cgsxz]|[cs]h)es|(?<![dt])ed)$/;

/** Groups of vowels that are spoken; over a whole text within a point of what a dictionary gives. */
function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/^y/, '').replace(SILENT, '');
  return spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1;
}

/** Opening one takes a thousand times as long as using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, known);
  return known;
}
