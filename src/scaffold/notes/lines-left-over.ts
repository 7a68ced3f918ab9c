/** Which lines of somebody's notes stand in the lesson nowhere, though nobody said that they found no place. */

import type { RawLesson } from '../../lesson/lesson-schema.ts';
import type { Note } from './note.ts';
import type { Recogniser } from './recognise.ts';

/** What parts a line into pieces that may stand in fields of their own. */
const BOUNDS = /[^\p{L}\p{M}\p{N}\s'’-]+|\s[-–—]\s/u;

/**
 * Words are compared two by two, so that this takes one walk through the notes however long they are.
 *
 * @param unplaced lines that are listed already
 */
export function linesLeftOver(
  notes: readonly Note[],
  lesson: RawLesson,
  unplaced: readonly Note[],
  recognise: Recogniser,
): Note[] {
  const kept = new Set([...textsOf(lesson), ...unplaced.map(({ text }) => text)].flatMap(pairsOf));
  const listed = new Set(unplaced.map(({ line }) => line));
  const isKept = (piece: string) => pairsOf(piece).every((pair) => kept.has(pair)) || recognise.opens(piece);
  return notes.filter(
    ({ text, line }) =>
      !listed.has(line) &&
      recognise.marked(text, 'minutes') === undefined &&
      !text.split(BOUNDS).every(isKept),
  );
}

/** Each two words that follow one another; a word alone where there is no other. Numbers belong to no text. */
function pairsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...words, ...pairs];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
