/** Which sentences of a text stand in the lesson nowhere, though no step said that they found no place. */

import type { RawLesson } from '../../lesson/lesson-schema.ts';
import type { Block } from './block.ts';
import type { Lexicon } from './lexicon.ts';

/** What parts a line into pieces that may stand in fields of their own. */
const BOUNDS = /[^\p{L}\p{M}\p{N}\s'’-]+|\s[-–—]\s/u;
/** In words: a shorter piece says only how another goes on ("for example", "first"). */
const SHORTEST = 3;
/** The number or letter before a heading or an item. */
const NUMERAL = /^(?:\p{L}|[ivx]{1,5})$/iu;

/**
 * Words are compared two by two, so that this takes one walk through the text however long it is.
 *
 * @param known texts that are placed or listed already
 */
export function linesLeftOver(
  blocks: readonly Block[],
  lesson: RawLesson,
  known: readonly string[],
  lexicon: Lexicon,
): Block[] {
  const texts = [...textsOf(lesson), ...known];
  const kept = new Set(texts.flatMap(pairsOf));
  const words = new Set(texts.flatMap(wordsOf));
  const quiet = quietWords(lexicon);
  const isKept = (piece: string) => {
    const pairs = pairsOf(piece);
    if (pairs.length >= SHORTEST - 1)
      return pairs.filter((pair) => !kept.has(pair)).length <= pairs.length / 2;
    const isSaid = (word: string) => words.has(word) || quiet.has(word) || NUMERAL.test(word);
    return wordsOf(piece).every(isSaid) || saysNothing(piece, lexicon);
  };
  return blocks.flatMap((block) => {
    const sentences = lexicon
      .sentences(block.text)
      // "The first problem is cost" says no more than the name of its topic.
      .filter((sentence) => !(lexicon.counted(sentence)?.rest ?? sentence).split(BOUNDS).every(isKept));
    return sentences.length > 0 ? [{ ...block, text: sentences.join(' ') }] : [];
  });
}

/** Whether a piece only says how another one belongs to the text: `First`, `For example`, `Class`, `II`. */
function saysNothing(piece: string, { ordinal, example, marked, partOf }: Lexicon): boolean {
  const words = piece.trim();
  return (
    NUMERAL.test(words) ||
    ordinal(`${words},`) !== undefined ||
    example.test(words) ||
    marked(`${words}: x`) !== undefined ||
    partOf(words) !== undefined
  );
}

/** What only joins the words of others: "and third". */
function quietWords({ words }: Lexicon): ReadonlySet<string> {
  const { common, small, is, 'last-joints': joints, ordinals, more } = words;
  return new Set([...common, ...small, ...is, ...joints, ...[...ordinals.flat(), ...more].flatMap(wordsOf)]);
}

/** Numbers belong to no text. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Each two words that follow one another. */
function pairsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
