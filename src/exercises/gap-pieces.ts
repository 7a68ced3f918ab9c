/** Cuts a text at its gaps, so that each gap gets a number on the paper. */

import type { Prose } from '../lesson/lesson.ts';
import { parseInline, plainText } from '../prose/inline.ts';

/** Prose between gaps, or what fills a gap: the expected word first. */
export type Piece = Prose | readonly string[];

/**
 * The pieces of a cloze text, in its own words: `A {b|c} d` gives `'A '`, `['b', 'c']`, `' d'`. Nothing when a gap stands
 * inside bold, italic or a link, where cutting would leave half a mark on each side.
 */
export function gapPieces(text: Prose): Piece[] | undefined {
  const nodes = parseInline(text, { gaps: true });
  const pieces: Piece[] = [];
  let end = 0;
  for (const node of nodes) {
    if (node.kind !== 'gap') continue;
    pieces.push(text.slice(end, node.start), node.answers);
    end = node.end;
  }
  pieces.push(text.slice(end));
  // A gap inside other markup is no piece of its own: its braces would be left in a text.
  return readsAs(pieces, plainText(nodes)) ? pieces.filter((piece) => piece !== '') : undefined;
}

/**
 * The pieces of a sentence with a gap where `word` first stands as a whole word, whatever its case: not inside markup and
 * not as the first word, which would leave the pupil nothing to begin from.
 */
export function cutAt(word: string, sentence: Prose, language: string): Piece[] | undefined {
  const whole = plainText(parseInline(sentence));
  const bounds = wordBounds(sentence, language);
  for (const { 0: found, index } of sentence.matchAll(new RegExp(literally(word), 'giu'))) {
    const end = index + found.length;
    const pieces: Piece[] = [sentence.slice(0, index), [found], sentence.slice(end)];
    if (!bounds.has(index) || !bounds.has(end) || opensSentence(sentence.slice(0, index))) continue;
    if (readsAs(pieces, whole)) return pieces;
  }
  return undefined;
}

/** Whether a word after `before` is the first of its sentence. */
export function opensSentence(before: Prose): boolean {
  const sentence = before.split(/[.!?\u2026]["'\u201d\u2019)\]]*\s|[\u3002\uff01\uff1f]/).at(-1) ?? '';
  return !/[\p{L}\p{N}]/u.test(sentence);
}

/** Cutting must not change the words: `**a` and `b**` are no longer bold, and show their stars. */
function readsAs(pieces: readonly Piece[], whole: string): boolean {
  const read = pieces.map((piece) => (typeof piece === 'string' ? plainText(parseInline(piece)) : piece[0]));
  return read.join('') === whole;
}

/** UAX #29 word boundaries, for scripts without spaces from the language's dictionary. */
function wordBounds(text: string, language: string): Set<number> {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return new Set([...segments].flatMap(({ index, segment }) => [index, index + segment.length]));
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
