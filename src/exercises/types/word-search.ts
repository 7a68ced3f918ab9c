/** Word search (cari kata): terms hidden in a square of letters, to be found by their meanings. */

import { say } from '../../diagnostics/message.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { gridPart } from '../puzzles/grid-part.ts';
import { layWordSearch } from '../puzzles/lay-word-search.ts';
import { type PuzzleWord, puzzleSchema, puzzleWords, WIDEST } from '../puzzles/puzzle-words.ts';

export const wordSearch: ExerciseType<'word-search', typeof puzzleSchema> = {
  type: 'word-search',
  schema: puzzleSchema,
  make: (spec, context) => {
    const words = puzzleWords(spec, context);
    if (words.length === 0 || !standApart(words, context)) return [];
    const plan = layWordSearch(
      words.map(({ letters }) => letters),
      WIDEST,
      context.order,
    );
    if (!plan) {
      context.report({
        code: 'word-without-place',
        severity: 'error',
        message: say`No place for ${words.length} words in a square of ${WIDEST} letters a side`,
        hint: say`Take fewer or shorter words: \`terms: [ids]\` picks them.`,
      });
      return [];
    }
    const { layings, letters } = plan;
    const laid = words.flatMap((word, index) => {
      const laying = layings[index];
      return laying ? [{ ...word, laying }] : [];
    });
    const size = { width: letters.length, height: letters.length };
    return [gridPart(laid, size, (row, column) => letters[row]?.[column] ?? '', true)];
  },
};

/** A word that stands within another, forwards or backwards, would be found twice. */
function standApart(words: readonly PuzzleWord[], context: ExerciseContext): boolean {
  const within = words.flatMap((word) =>
    words
      .filter((other) => other !== word && holds(other.letters, word.letters))
      .map((other) => [word.answer, other.answer] as const),
  );
  for (const [word, other] of within) {
    context.report({
      code: 'word-in-word',
      severity: 'error',
      message: say`Unexpected \`${word}\` within \`${other}\`, expected each word to be found once`,
      hint: say`Leave one of the two out.`,
    });
  }
  return within.length === 0;
}

function holds(long: readonly string[], short: readonly string[]): boolean {
  return [short, short.toReversed()].some((letters) =>
    long.some((_, start) => letters.every((letter, index) => long[start + index] === letter)),
  );
}
