/** Parts a paragraph that enumerates in its sentences: `First, … Second, …`, `In 1908 … In 1928 …`. */

import type { Block } from './block.ts';
import { labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';

/** Fewer dates are told in passing. */
const LEAST_DATES = 3;

/** The paragraph in pieces, each of which begins with an ordinal or a date but for the first. */
export function enumerated(block: Block, lexicon: Lexicon): Block[] {
  if (block.kind !== 'paragraph' || block.level > 0 || labelOf(block, lexicon)) return [block];
  const sentences = lexicon.sentences(block.text);
  if (sentences.length < 2) return [block];
  const ranks = sentences.map((sentence) => lexicon.ordinal(sentence)?.rank);
  const first = ranks.indexOf(0);
  const isOrdinal = first >= 0 && countOfOrdinals(ranks.slice(first)) >= 2;
  const dates = sentences.map((sentence) => lexicon.dated.test(sentence));
  const isDated = !isOrdinal && dates.filter(Boolean).length >= LEAST_DATES;
  if (!isOrdinal && !isDated) return [block];
  const opens = (index: number) => (isOrdinal ? index >= first && ranks[index] !== undefined : dates[index]);
  const pieces: string[][] = [[]];
  for (const [index, sentence] of sentences.entries()) {
    if (opens(index)) pieces.push([]);
    pieces.at(-1)?.push(sentence);
  }
  return pieces.filter((piece) => piece.length > 0).map((piece) => ({ ...block, text: piece.join(' ') }));
}

/** Those of a sequence: "then" and "finally" count where there are two of them, or beside a second. */
export function countOfOrdinals(ranks: readonly (number | 'next' | 'last' | undefined)[]): number {
  const numbers = ranks.filter((rank) => typeof rank === 'number').length;
  const others = ranks.filter((rank) => rank === 'next' || rank === 'last').length;
  return numbers > 1 || others > 1 ? numbers + others : numbers;
}
