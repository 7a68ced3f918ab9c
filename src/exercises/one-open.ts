/** Leaves one cell of each row empty, drawn by seed among those that nothing beside them gives away. */

import type { Prose } from '../lesson/lesson.ts';
import { comparable } from './comparable.ts';
import type { ExerciseContext } from './exercise-type.ts';
import type { Cell } from './parts.ts';

/** What a row is made of, before it is known which of it stays empty. */
export interface FullRow {
  readonly cells: readonly FullCell[];
  readonly about: readonly string[];
}

export interface FullCell {
  readonly text: Prose;
  /** The words that must not stand elsewhere in the row when it is empty; none for a cell that is always given. */
  readonly secrets: readonly Prose[];
  /** Room to write, in lines. */
  readonly lines: number;
}

export function oneOpen({ cells, about }: FullRow, marks: number, context: ExerciseContext): Cell[] {
  const open = cells.filter(
    ({ text, secrets }) =>
      secrets.length > 0 &&
      !cells.some(
        (other) =>
          other.text !== text &&
          secrets.some((secret) => comparable(other.text).includes(comparable(secret))),
      ),
  );
  const empty = open[Math.floor(context.random() * open.length)];
  return cells.map(
    (cell): Cell =>
      cell === empty
        ? {
            kind: 'gap',
            entry: context.entry(marks, about),
            prompt: '',
            answers: [cell.text],
            lines: cell.lines,
          }
        : { kind: 'text', text: cell.text },
  );
}
