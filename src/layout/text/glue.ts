/** The spaces at which no line should break: `35 km`, `pasal 5`, a number and its gap, the last two words of a paragraph. */

import type { Typesetting } from '../../locale/typesetting.ts';

/** A word between two spaces. */
interface Word {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
}

const OPENING = /^[([{"'“‘«„¿¡]+/;
const CLOSING = /[)\]}"'”’».,;:!?…]+$/;

/** A number as it is written in prose: `1.500`, `−3,5`, `10–20`, `½`. */
const NUMBER = /^[±+~≈<>≤≥−–-]?[$€£]?\d[\d.,:/×x–-]*\d$|^[±+~≈<>≤≥−–-]?[$€£]?\d$|^[½¼¾]$/;
/** A Roman numeral after a word such as `Bab`. */
const ROMAN = /^[IVXLC]{1,8}$/;
/** A year is no quantity: `in 1977 Groningen`, `by 2012 the`. */
const YEAR = /^(?:1\d|20)\d\d$/;
/** The number of an item: `1.`, `(2)`, `b)`. */
const ITEM_NUMBER = /^\(?(?:\d{1,3}|\p{L})[.)]$/u;
/** Stands for a gap to write in, or is the row of lines that an editable file has for it. */
const GAP = /^(?:\ufffc|__+)/;

/**
 * Offsets of the spaces of a paragraph that hold together the words on either side.
 *
 * @param text of the paragraph, with U+FFFC for each gap
 * @param typesetting of its language; without it, no words are known
 */
export function gluedSpaces(text: string, typesetting?: Typesetting): Set<number> {
  const words = wordsOf(text);
  const glued = new Set<number>();
  const glue = (index: number) => {
    const word = words[index];
    // Where more than one space stands between words, or a line is forced to end, nothing is held together.
    if (word && text.charAt(word.start - 1) === ' ' && endOf(words[index - 1]) === word.start - 1) {
      glued.add(word.start - 1);
    }
  };
  for (const [index, { text: word }] of words.entries()) {
    const before = words[index - 1]?.text;
    const named = typesetting?.beforeNumber.has(bare(words[index - 2]?.text ?? '')) ?? false;
    if (before !== undefined && belongTogether(before, word, { isFirst: index === 1, named }, typesetting))
      glue(index);
    for (const kept of typesetting?.kept ?? []) {
      if (!startsWith(words, index, kept)) continue;
      for (let step = 1; step < kept.length; step += 1) glue(index + step);
    }
  }
  if (words.length > 2) glue(words.length - 1);
  return glued;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[^ \n\t\r\u2028]+/g)].map((match) => ({ text: match[0], start: match.index }));
}

function endOf(word: Word | undefined): number {
  return word ? word.start + word.text.length : -1;
}

/** A word without an opening bracket or quote, in small letters. */
function bare(word: string): string {
  return word.replace(OPENING, '').toLowerCase();
}

/**
 * @param isFirst whether the first of the two is that of the paragraph
 * @param named whether a word before them has the first for its number, `Article 5`: it counts nothing then
 */
function belongTogether(
  before: string,
  after: string,
  { isFirst, named }: { readonly isFirst: boolean; readonly named: boolean },
  typesetting: Typesetting | undefined,
): boolean {
  if (isFirst && ITEM_NUMBER.test(before)) return true;
  const number = before.replace(OPENING, '');
  if (GAP.test(after)) return NUMBER.test(number.replace(CLOSING, ''));
  if (NUMBER.test(number)) {
    const unit = after.replace(CLOSING, '');
    if (/^[%‰°]/.test(unit) || typesetting?.afterNumber.has(unit)) return true;
    return !named && !YEAR.test(number) && /^\p{Ll}/u.test(unit);
  }
  const counted = after.replace(OPENING, '').replace(CLOSING, '');
  if (!NUMBER.test(counted) && !ROMAN.test(counted)) return false;
  return typesetting?.beforeNumber.has(bare(before)) ?? false;
}

/** Whether an expression stands at a word; what comes before and after it is no part of it. */
function startsWith(words: readonly Word[], index: number, expression: readonly string[]): boolean {
  return expression.every((part, step) => {
    let word = words[index + step]?.text.toLowerCase() ?? '';
    if (step === 0) word = word.replace(OPENING, '');
    if (step === expression.length - 1) word = word.replace(CLOSING, '');
    return word === part;
  });
}
