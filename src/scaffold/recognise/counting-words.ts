/** The words of a language that count things among others: `first`, `the second problem is`, `once … has`, as patterns. */

import type { NoteWords } from './note-words.ts';
import { alternatives, opening, phrasesIn } from './phrases.ts';

/** The place of something among others, from 0; or that it follows one, adds one, follows what was done, or is the last. */
export type Rank = number | 'one' | 'next' | 'more' | 'after' | 'last';

export interface CountedSentence {
  readonly rank: Rank;
  readonly of: string;
  readonly rest: string;
  /** Whether a clause stands behind "that", or behind a comma. */
  readonly isClause: boolean;
}

/** Where a mark of an enumeration stands in a text, and which one it is, from 0. */
export interface Place {
  readonly start: number;
  /** Behind the mark. */
  readonly end: number;
  readonly rank: number;
}

/** All words that count something among others. */
export function countingWords({ ordinals, next, last, ones, others }: NoteWords): string[] {
  return [...ordinals.flat(), ...next, ...last, ...ones, ...others].map((word) => word.toLowerCase());
}

/** A few words with one that counts among them, a verb, and what is counted; behind an ordinal a comma stands for the verb, too. */
export function countedReader(words: NoteWords): (sentence: string) => CountedSentence | undefined {
  const pattern = new RegExp(
    `^[*\\s]*((?:[\\p{L}’'-]+\\s+){0,4}?(?:${alternatives(countingWords(words))})(?:\\s+[\\p{L}’'-]+){0,6}?)\\**\\s+(?:${alternatives(words.is)})(?![\\p{L}\\p{N}])[\\s,:*]*`,
    'iu',
  );
  const ranks: readonly (readonly [Rank, RegExp])[] = [
    ...words.ordinals.map((names, rank) => [rank, phrasesIn(names)] as const),
    ['last', phrasesIn(words.last)],
    ['next', phrasesIn([...words.next, ...words.others])],
  ];
  const parted = new RegExp(
    `^[*\\s]*((?:[\\p{L}’'-]+\\s+){0,2}?(?:${alternatives(words.ordinals.flat())})(?:\\s+[\\p{L}’'-]+){0,2}?)\\**\\s*[,:][\\s*]*`,
    'iu',
  );
  const [that, to] = [opening(words.that), opening(words.to)];
  return (sentence) => {
    const verb = pattern.exec(sentence);
    const [whole = '', of = ''] = verb ?? parted.exec(sentence) ?? [];
    if (!of) return undefined;
    const told = sentence.slice(whole.length);
    const isClause = !verb || that.test(told);
    return {
      of,
      rank: ranks.find(([, pattern]) => pattern.test(of))?.[0] ?? 'one',
      rest: told.replace(isClause ? that : to, ''),
      isClause,
    };
  };
}

export function clauseAfter(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives(words)})\\s[^,.:;?!]{3,70},\\s+`, 'iu');
}

/** An ordinal with a comma or colon behind it, or one of one word with a comma before it. */
export function ordinalFinder({
  ordinals,
  'last-joints': joints,
}: NoteWords): (text: string) => readonly Place[] {
  const ranks = new Map(ordinals.flatMap((names, rank) => names.map((name) => [name.toLowerCase(), rank])));
  const single = [...ranks.keys()].filter((name) => !name.includes(' '));
  const before = `(?:^|[,;:.]\\s+)(?:(?:${alternatives(joints)})\\s+)?`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${alternatives([...ranks.keys()])})\\s*[,:]\\s+|${before}(${alternatives(single)})(?=\\s)\\s+`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: parted, 2: opening, index }) => {
      const name = (parted ?? opening ?? '').toLowerCase().replace(/\s+/g, ' ');
      const rank = ranks.get(name);
      const start = index + whole.lastIndexOf(parted ?? opening ?? '');
      return rank === undefined ? [] : [{ start, end: index + whole.length, rank }];
    });
}
