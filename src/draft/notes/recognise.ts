/** Tells by their words which part of a lesson somebody's notes speak of. Everything that is guessed is guessed here. */

import type { Starter } from '../starter.ts';

type Words = Starter['notes'];

/** What a heading can open. */
export const PARTS = [
  'obstacles',
  'remedies',
  'terms',
  'objectives',
  'context',
  'conclusion',
  'sources',
  'question',
] as const satisfies readonly (keyof Words)[];
export type Part = (typeof PARTS)[number];

/** What a text can be marked as by words and a colon before it: `Contoh: …`, `Kelas: XI`. */
export type Mark = 'question' | 'example' | 'ask' | 'subject' | 'audience' | 'minutes' | 'author';

export interface Recogniser {
  /** The part whose words come first in a heading: "Upaya mengatasi hambatan" opens the remedies. */
  readonly partOf: (heading: string) => Part | undefined;
  /** What follows in `Hambatan 2: Utang`: the name of one obstacle. */
  readonly numbered: (heading: string) => { readonly part: Part; readonly text: string } | undefined;
  /** The text behind `Contoh:` and the like. */
  readonly marked: (text: string, mark: Mark) => string | undefined;
  /** The language of a text by its small words and its headings: a key of the starters. */
  readonly languageOf: (text: string) => string;
}

/** @param starters by language; the words of all of them count */
export function recogniser(starters: ReadonlyMap<string, Starter>): Recogniser {
  const all = (name: keyof Words) => [...starters.values()].flatMap(({ notes }) => notes[name]);
  const expressions = new Map(PARTS.map((part) => [part, wordsLike(all(part))]));
  const partOf = (heading: string): Part | undefined => {
    const found = PARTS.map((part) => ({ part, match: expressions.get(part)?.exec(heading) }))
      .filter(({ match }) => match)
      // Of words that begin in the same place the longer say more: "pertanyaan pemantik".
      .sort(
        (one, other) =>
          (one.match?.index ?? 0) - (other.match?.index ?? 0) ||
          (other.match?.[0].length ?? 0) - (one.match?.[0].length ?? 0),
      );
    return found[0]?.part;
  };
  return {
    partOf,
    numbered: (heading) => {
      const [, word = '', text = ''] = /^([\p{L} ]+?)\s+\d+\s*[.:)–—-]\s*(.+)$/u.exec(heading) ?? [];
      const part = partOf(word);
      return part && text ? { part, text } : undefined;
    },
    marked: (text, mark) => {
      const [, rest] =
        new RegExp(`^\\**(?:${alternatives(all(mark))})[\\p{L} ]{0,20}\\**\\s*:\\**\\s*(.+)$`, 'isu').exec(
          text,
        ) ?? [];
      return rest;
    },
    languageOf: (text) => {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      const counts = [...starters].map(([language, { notes }]) => {
        const { common, ...parts } = notes;
        const headings = wordsLike(Object.values(parts).flat());
        const own = words.filter((word) => common.includes(word) || headings.test(word));
        return { language, count: own.length };
      });
      return counts.reduce((most, next) => (next.count > most.count ? next : most)).language;
    },
  };
}

/** Any of the words, at the beginning of a word. */
function wordsLike(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives(words)})\\p{L}*`, 'iu');
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|');
}
