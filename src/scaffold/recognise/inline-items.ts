/** Enumerations inside one paragraph: `… because of (1) cost, (2) distance, and (3) habit`, `a) … b) …`, `first, … second, …`. */

import type { Place } from './counting-words.ts';
import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';

export interface InlineItems {
  /** What stands before the first item. */
  readonly lead: string;
  readonly items: readonly string[];
  /** What the paragraph says behind the last item. */
  readonly rest: string;
}

/** What may mark items, with the sign that each has in group 1; a stop may also end a sentence, and follows a sign then. */
const MARKS: readonly { readonly pattern: RegExp; readonly signs: readonly string[] }[] = [
  { pattern: /(?<![\p{L}\p{N}])\(?(\d{1,2})\)\s+/gu, signs: numbers() },
  { pattern: /(?:^|(?<=[:;,.]\s{1,3}))(\d{1,2})\.\s+/gu, signs: numbers() },
  { pattern: /(?<![\p{L}\p{N}])\(?([a-h])\)\s+/gu, signs: [...'abcdefgh'] },
  { pattern: /\(([ivx]{1,4})\)\s+/gu, signs: ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'] },
];

/** As many things as a group of topics may have. */
function numbers(): string[] {
  return Array.from({ length: 12 }, (_, index) => String(index + 1));
}

const LEAST = 2;
/** In words, of all items together: fewer are the answers of a question. */
const LEAST_WORDS = 4;

/** Nothing where a paragraph enumerates nothing; its rest may hold another enumeration. */
export function inlineItems(text: string, lexicon: Lexicon): InlineItems | undefined {
  const found = [...MARKS.map((mark) => placesOf(text, mark)), lexicon.ordinalsIn(text)]
    .map(firstSequence)
    .filter((sequence) => sequence.length >= LEAST)
    .toSorted((one, other) => (one[0]?.start ?? 0) - (other[0]?.start ?? 0))[0];
  if (!found) return undefined;
  const pieces = found.map(({ end }, index) => text.slice(end, found[index + 1]?.start));
  const others = pieces.slice(0, -1).map((piece) => piece.replace(lexicon.joinsLast, '').trim());
  const last = (pieces.at(-1) ?? '').trim();
  const sentences = lexicon.sentences(last);
  // Where no other item says a whole sentence, the last one ends with its own.
  const isShort = others.every((item) => lexicon.sentences(item).length < 2);
  const end = isShort ? (sentences[0] ?? last) : last;
  const items = [...others, isShort ? end.replace(/[.;,]+$/, '') : end];
  if (items.some((item) => !item) || items.reduce((sum, item) => sum + countWords(item), 0) < LEAST_WORDS) {
    return undefined;
  }
  return { lead: text.slice(0, found[0]?.start).trim(), items, rest: last.slice(end.length).trim() };
}

/** The number of the first thing behind the end of a sentence or a colon, or at the beginning: "There are three. 1) …". */
export function firstMark(text: string): Place | undefined {
  return MARKS.flatMap((mark) => placesOf(text, mark)).find(
    ({ start, rank }) =>
      rank === 0 && (start === 0 || /[.!?:]["”)]*\s+$/.test(text.slice(Math.max(0, start - 8), start))),
  );
}

function placesOf(text: string, { pattern, signs }: (typeof MARKS)[number]): Place[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: sign = '', index }) => ({
    start: index,
    end: index + whole.length,
    rank: signs.indexOf(sign),
  }));
}

/** From the first mark on, each that follows the one before it in order. */
function firstSequence(places: readonly Place[]): Place[] {
  const sequence: Place[] = [];
  for (const place of places) {
    if (place.rank === sequence.length) sequence.push(place);
    else if (place.rank === 0 && sequence.length >= LEAST) break;
    else if (place.rank === 0) sequence.splice(0, sequence.length, place);
  }
  return sequence;
}
