/** Crossword (teka-teki silang): terms written into a grid by their meanings. */

import { say } from '../../diagnostics/message.ts';
import type { ExerciseType } from '../exercise-type.ts';
import { fieldSpan } from '../field-span.ts';
import { gridPart } from '../puzzles/grid-part.ts';
import { layCrossword } from '../puzzles/lay-crossword.ts';
import { keyOf, spotsOf } from '../puzzles/letter-grid.ts';
import { puzzleSchema, puzzleWords, WIDEST } from '../puzzles/puzzle-words.ts';

export const crossword: ExerciseType<'crossword', typeof puzzleSchema> = {
  type: 'crossword',
  schema: puzzleSchema,
  make: (spec, context) => {
    const words = puzzleWords(spec, context);
    if (words.length === 0) return [];
    const { layings, ...size } = layCrossword(
      words.map(({ letters }) => letters),
      WIDEST,
      context.order,
    );
    const laid = words.flatMap((word, index) => {
      const laying = layings[index];
      if (laying) return [{ ...word, laying }];
      context.report({
        code: 'word-without-place',
        severity: 'error',
        message: say`No place for \`${word.answer}\` in the crossword, expected it to cross another word`,
        hint: say`Leave the word out, or add one that shares a letter with it.`,
        ...fieldSpan(spec, `words.${index}`, context),
      });
      return [];
    });
    const letters = new Map(
      laid.flatMap(({ laying, letters }) =>
        spotsOf(laying, letters.length).map((spot, index) => [keyOf(spot), letters[index] ?? ''] as const),
      ),
    );
    return [gridPart(laid, size, (row, column) => letters.get(keyOf({ row, column })) ?? '', false)];
  },
};
