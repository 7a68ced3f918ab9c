/** Order (urutkan): steps that stand in disorder and are to be numbered. Always written by hand. */

import * as z from 'zod';
import { say } from '../message.ts';
import { shuffle } from '../random.ts';
import { comparable } from './comparable.ts';
import type { ExerciseKit, ExerciseType } from './exercise-type.ts';
import { fieldPlace } from './field-place.ts';
import { about, level, marks, words } from './fields.ts';
import { letterAt } from './letter.ts';

const schema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        question: words.meta({ description: 'What is to be ordered, and by what: "from first to last"' }),
        steps: z.array(words).min(3).max(10).meta({ description: 'The steps in their right order' }),
        marks: marks.meta({ description: 'Marks for this question; one for each step when left out' }),
        about,
        level,
      }),
    )
    .min(1)
    .meta({ description: 'The questions, in the order of the paper' }),
});

export const order: ExerciseType<'order', typeof schema> = {
  type: 'order',
  schema,
  make: (spec, kit) =>
    spec.questions.map((item, index) => {
      const seen = new Set<string>();
      for (const step of item.steps) {
        if (seen.has(comparable(step))) {
          kit.report({
            code: 'duplicate-entry',
            severity: 'error',
            message: say`Unexpected second step \`${step}\`, expected each step once`,
            hint: say`Delete one of the two.`,
            ...fieldPlace(spec, `questions.${index}.steps`, kit),
          });
        }
        seen.add(comparable(step));
      }
      return {
        kind: 'order',
        entry: kit.entry(item.marks ?? item.steps.length, item.about ?? []),
        prompt: item.question,
        steps: inDisorder(item.steps, kit).map((step, position) => ({ ...step, letter: letterAt(position) })),
      };
    }),
};

/** A shuffle that is not the right order itself. */
function inDisorder(steps: readonly string[], kit: ExerciseKit) {
  const placed = steps.map((text, index) => ({ text, place: index + 1 }));
  const mixed = shuffle(placed, kit.order);
  const [first, ...rest] = mixed;
  return first && mixed.every(({ place }, index) => place === index + 1) ? [...rest, first] : mixed;
}
