/** The finished grid of a puzzle: cells with letters and numbers, words in the order of their numbers. */

import { inPaperOrder } from '../paper-order.ts';
import type { GridPart, GridWord } from '../parts.ts';
import { keyOf, type Laying, spotsOf } from './letter-grid.ts';
import type { PuzzleWord } from './puzzle-words.ts';

/** A word that has found its place, counted from 0. */
export interface LaidWord extends PuzzleWord {
  readonly laying: Laying;
}

/**
 * @param letterAt what stands in a cell; empty for a cell that is no part of the puzzle
 * @param given whether pupils see the letters
 */
export function gridPart(
  words: readonly LaidWord[],
  size: { readonly width: number; readonly height: number },
  letterAt: (row: number, column: number) => string,
  given: boolean,
): GridPart {
  const inOrder = given
    ? words
    : inPaperOrder(
        words.toSorted(
          ({ laying: one }, { laying: other }) => one.row - other.row || one.column - other.column,
        ),
      );
  const numbers = new Map(given ? [] : inOrder.map(({ laying, entry }) => [keyOf(laying), entry.number]));
  const inWords = new Set(words.flatMap(({ laying, letters }) => spotsOf(laying, letters.length).map(keyOf)));
  return {
    kind: 'grid',
    given,
    rows: Array.from({ length: size.height }, (_, row) =>
      Array.from({ length: size.width }, (_, column) => ({
        row: row + 1,
        column: column + 1,
        letter: letterAt(row, column),
        number: numbers.get(keyOf({ row, column })) ?? 0,
        inWord: inWords.has(keyOf({ row, column })),
      })),
    ),
    words: inOrder.map(
      ({ entry, clue, answer, lengths, laying }): GridWord => ({
        entry,
        clue,
        answer,
        lengths,
        row: laying.row + 1,
        column: laying.column + 1,
        direction: laying.direction,
      }),
    ),
  };
}
