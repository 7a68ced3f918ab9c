/** Tells by their words which part of a lesson somebody's notes speak of. Everything that is guessed is guessed here. */

import { ownValue } from '../../base/own-value.ts';
import type { Starter } from '../starter.ts';

type Words = Starter['notes'];

/** What a heading can open besides a group of topics. */
const PARTS = [
  'terms',
  'objectives',
  'context',
  'conclusion',
  'sources',
  'question',
] as const satisfies readonly (keyof Words)[];

/** One of them, or the key of a group. */
export type Part = string;

/** What a text can be marked as by words and a colon before it: `Contoh: …`, `Kelas: XI`. */
const MARKS = ['question', 'example', 'ask', 'subject', 'audience', 'minutes', 'author'] as const;
export type Mark = (typeof MARKS)[number];

export interface Recogniser {
  /** The keys of the groups, the first ones of these first, then all else that a heading can open. */
  readonly parts: readonly Part[];
  /** The part whose words come first in a heading: "Upaya mengatasi hambatan" is about what helps. */
  readonly partOf: (heading: string) => Part | undefined;
  /** Whether some words say no more than what part of a lesson they open or mark. */
  readonly opens: (words: string) => boolean;
  /** What follows in `Hambatan 2: Utang`: the name of one topic. */
  readonly numbered: (heading: string) => { readonly part: Part; readonly text: string } | undefined;
  /** The text behind `Contoh:` and the like. */
  readonly marked: (text: string, mark: Mark) => string | undefined;
  /** The language of a text by its small words and its headings: a key of the starters; nothing for any other language. */
  readonly languageOf: (text: string) => string | undefined;
}

/** Words that say nothing themselves beside the one that opens a part: "what causes it". */
const MOST_BESIDE = 3;

/** Of all words of a text, those that tell its language; in whole sentences they are some fifteen of a hundred. */
const LEAST_SHARE = 0.06;
/** A single word may be one of another language. */
const LEAST_SIGNS = 1.5;

/** @param starters by language; the words of all of them count */
export function recogniser(starters: ReadonlyMap<string, Starter>): Recogniser {
  const notes = [...starters.values()].map((starter) => starter.notes);
  const groups = [...new Set(notes.flatMap((words) => Object.keys(words.groups)))];
  const all = (name: Exclude<keyof Words, 'groups'>) => notes.flatMap((words) => words[name]);
  const ofGroup = (key: string) => notes.flatMap((words) => ownValue(words.groups, key) ?? []);
  const parts = [...groups, ...PARTS];
  const expressions = new Map<Part, RegExp>([
    ...groups.map((key) => [key, wordsLike(ofGroup(key))] as const),
    ...PARTS.map((part) => [part, wordsLike(all(part))] as const),
  ]);
  const partOf = (heading: string): Part | undefined => {
    const found = parts
      .map((part) => ({ part, match: expressions.get(part)?.exec(heading) }))
      .filter(({ match }) => match)
      // Of words that begin in the same place the longer say more: "pertanyaan pemantik".
      .sort(
        (one, other) =>
          (one.match?.index ?? 0) - (other.match?.index ?? 0) ||
          (other.match?.[0].length ?? 0) - (one.match?.[0].length ?? 0),
      );
    return found[0]?.part;
  };
  const known = wordsLike([...groups.flatMap(ofGroup), ...[...PARTS, ...MARKS].flatMap(all)]);
  return {
    parts,
    partOf,
    opens: (words) => {
      const others = words.replace(known, '');
      return others !== words && others.trim().split(/\s+/).length <= MOST_BESIDE;
    },
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
        const { common, groups: ofGroups, ...others } = notes;
        const headings = wordsLike([...Object.values(ofGroups), ...Object.values(others)].flat());
        const small = words.filter((word) => common.includes(word)).length;
        // "Problem" and the like begin words of many languages.
        const count = small + words.filter((word) => headings.test(word)).length / 2;
        return { language, count };
      });
      const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
      return most.count >= Math.max(LEAST_SIGNS, LEAST_SHARE * words.length) ? most.language : undefined;
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
