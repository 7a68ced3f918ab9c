/** Cuts sentences where both halves still say something, and shortens them to what a slide holds. */

import type { Lexicon } from './lexicon.ts';
import { capital, countWords } from './phrases.ts';
import { nameWords, plainWords } from './plain-words.ts';

/** In words: a shorter half says nothing alone. */
const SHORTEST_HALF = 3;
const SHORTEST_LOOSE = 2;

/** The halves of a sentence at the first joint that leaves both long enough; the sentence alone where there is none. */
export function halvesOf(
  sentence: string,
  { words, joints }: Lexicon,
): readonly [string] | readonly [string, string] {
  for (const { 0: joint, 1: word = '', index } of sentence.matchAll(joints)) {
    const before = sentence.slice(0, index);
    const behind = sentence.slice(index + joint.length);
    const isKept = words['kept-joints'].includes(word.toLowerCase());
    const after = isKept ? `${word} ${behind}` : behind;
    const isWhole = (half: string) => countWords(half) >= SHORTEST_HALF && isBalanced(half);
    // "Pests, birds, and frost": what stands before the joint is a list and no clause.
    const items = before.split(',');
    if (!isWhole(before) || !isWhole(after) || items.length > 2) continue;
    if (items.length > 1 && countWords(items.at(-1) ?? '') < SHORTEST_HALF) continue;
    return [before, after];
  }
  return [sentence];
}

/**
 * The halves of a sentence where nothing else can be told in two: cut before a word such as "with" or "until", as near to
 * the middle as may be, or at a joint that leaves a half short.
 */
export function looseHalves(
  sentence: string,
  lexicon: Lexicon,
): readonly [string] | readonly [string, string] {
  const [before, behind] = halvesOf(sentence, lexicon);
  if (behind) return [before, behind];
  const isHalf = (half: string) =>
    countWords(half) >= SHORTEST_LOOSE && isBalanced(half) && !half.endsWith(',');
  const found = [...sentence.matchAll(lexicon.looseJoints)].flatMap(({ 0: joint, index }) => {
    const halves = [sentence.slice(0, index), sentence.slice(index + joint.length)] as const;
    return halves.every(isHalf) ? [{ halves, off: Math.abs(2 * index - sentence.length) }] : [];
  });
  const [first, ...others] = found;
  if (!first) return [sentence];
  return others.reduce((best, one) => (one.off < best.off ? one : best), first).halves;
}

/** Whether no mark, quotation or bracket is cut open. */
function isBalanced(text: string): boolean {
  const count = (sign: string) => countOf(sign, text);
  return (
    count('**') % 2 === 0 &&
    count('*') % 2 === 0 &&
    count('"') % 2 === 0 &&
    count('(') === count(')') &&
    count('[') === count(']') &&
    count('“') === count('”')
  );
}

/** A sentence as a bullet: without its stop, with a capital. */
export function asBullet(sentence: string): string {
  return capital(sentence.trim().replace(/(?<![.])[.;,:]+$/, ''));
}

/** A clause as a sentence. */
export function asSentence(clause: string): string {
  const words = capital(clause.trim().replace(/[;,:]+$/, ''));
  return /[.!?…]["”’*)]*$/.test(words) ? words : `${words}.`;
}

/** Whole words from the beginning, with an ellipsis, where a text is longer than a slide holds. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const plain = plainWords(text);
  const cut = cutWords(plain, most);
  // A cut may open a mark, so that all of them go.
  return /[*`[\]\\]/.test(cut) || countOf('~', cut) % 2 > 0 || countOf('^', cut) % 2 > 0
    ? cutWords(plain.replace(/[*`~^[\]\\]/g, ''), most)
    : cut;
}

function cutWords(text: string, most: number): string {
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:–—-]+$/, '')}…`;
}

function countOf(sign: string, text: string): number {
  return text.split(sign).length - 1;
}

/** In signs and words: what a name on a slide holds. */
const LONGEST_NAME = 50;
const MOST_NAME_WORDS = 7;

/**
 * A name made of the beginning of a sentence: up to its first comma, or as many words as fit, without those that cannot end a name.
 */
export function nameOf(
  sentence: string,
  { words }: Lexicon,
): { readonly name: string; readonly isCut: boolean } {
  const plain = nameWords(sentence).replace(/[.!?…:;]+$/, '');
  const ends = new Set(words['name-ends']);
  const clause = plain.split(/[,;:(]|\s[–—]\s/)[0]?.trim() || plain;
  const all = clause.split(/\s+/);
  if (all.length <= MOST_NAME_WORDS && clause.length <= LONGEST_NAME)
    return { name: capital(clause), isCut: false };
  let taken = all.slice(0, MOST_NAME_WORDS);
  while (taken.join(' ').length > LONGEST_NAME) taken = taken.slice(0, -1);
  while (taken.length > 1 && ends.has((taken.at(-1) ?? '').toLowerCase())) taken = taken.slice(0, -1);
  return { name: capital(taken.join(' ').slice(0, LONGEST_NAME)), isCut: true };
}
