/** How hard a prose is to read, as far as counting words, sentences and syllables can tell. */

import type { ProseWords } from '../locale/prose-words.ts';

type ReadingEase = NonNullable<ProseWords['reading-ease']>;

export interface Reading {
  readonly words: number;
  /** Mean, to one decimal. */
  readonly wordsPerSentence: number;
  /** Absent for languages without an established formula. */
  readonly ease?: { readonly formula: string; readonly score: number };
}

/**
 * @param language BCP 47
 * @param formula of the language, where it has one
 */
export function readingOf(
  prose: readonly string[],
  language: string,
  { 'reading-ease': formula }: Pick<ProseWords, 'reading-ease'>,
): Reading {
  const words = prose.flatMap((text) => wordsOf(text, language));
  const sentences = prose.reduce((sum, text) => sum + sentencesOf(text, language), 0);
  return {
    words: words.length,
    wordsPerSentence: words.length > 0 ? Math.round((10 * words.length) / sentences) / 10 : 0,
    ...(formula &&
      words.length > 0 && {
        ease: { formula: formula.name, score: Math.round(scoreOf(words, sentences, formula)) },
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

function scoreOf(words: readonly string[], sentences: number, formula: ReadingEase): number {
  const { highest, 'per-word': perWord, 'per-syllable': perSyllable } = formula;
  const syllable = new RegExp(formula.syllable, 'gu');
  const silent = formula.silent.map((pattern) => new RegExp(pattern, 'u'));
  const syllables = words.reduce((sum, word) => {
    const spoken = silent.reduce((rest, pattern) => rest.replace(pattern, ''), word.toLowerCase());
    return sum + (spoken.match(syllable)?.length ?? 1);
  }, 0);
  return highest - perWord * (words.length / sentences) - perSyllable * (syllables / words.length);
}

/** Opening one takes a thousand times as long as using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, known);
  return known;
}
