/** Solves papers by what is printed on them and by the author's YAML, without asking the code that made them. */

import type { Exercise, Part } from '../../src/exercises/parts.ts';

export interface Solved {
  readonly id: string;
  readonly number: number;
  readonly answer: string;
}

/** What the author wrote as right, by what is asked: the texts that answer it. */
export type Truth = ReadonlyMap<string, readonly string[]>;

/** The answers of the items that a pupil with that knowledge would write: letters, words, names of groups. */
export function solve(exercises: readonly Exercise[], truth: Truth): Solved[] {
  return exercises.flatMap(({ parts }) => parts.flatMap((part) => solvePart(part, truth)));
}

function solvePart(part: Part, truth: Truth): Solved[] {
  const known = (asked: string) => truth.get(asked) ?? [];
  switch (part.kind) {
    case 'choice': {
      const letters = part.options
        .filter(({ text }) => known(part.prompt).includes(text))
        .map(({ letter }) => letter);
      return [solved(part.entry, letters.join(' '))];
    }
    case 'associate':
      return part.premises.map(({ entry, text }) =>
        solved(
          entry,
          part.responses
            .filter((response) => known(text).includes(response.text))
            .map(({ letter }) => letter)
            .join(' '),
        ),
      );
    case 'judgement':
      return part.statements.map(({ entry, text }) => solved(entry, known(text).join()));
    case 'categories':
      return part.cards.map(({ entry, text }) => solved(entry, known(text).join()));
    case 'order':
      return [
        solved(
          part.entry,
          known(part.prompt)
            .map((step) => part.steps.find(({ text }) => text === step)?.letter)
            .join(' '),
        ),
      ];
    default:
      return [];
  }
}

function solved({ id, number }: { readonly id: string; readonly number: number }, answer: string): Solved {
  return { id, number, answer };
}
