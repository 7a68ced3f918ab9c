/** The rubric of an essay: as its author wrote it, or the usual one of the lesson's language. */

import * as z from 'zod';
import { counted, say } from '../diagnostics/message.ts';
import type { ExerciseSpec } from '../lesson/lesson.ts';
import { label } from '../locale/locale.ts';
import type { ExerciseContext } from './exercise-type.ts';
import { fieldSpan } from './field-span.ts';
import { words } from './fields.ts';
import type { Rubric } from './parts.ts';

export const rubricSchema = z.strictObject({
  levels: z.array(words).min(3).max(5).meta({ description: 'Names of the levels, the best first' }),
  criteria: z
    .array(
      z.strictObject({
        name: words.meta({ description: 'What is looked at' }),
        descriptions: z
          .array(words)
          .min(3)
          .max(5)
          .meta({ description: 'What an answer of each level is like, the best first' }),
      }),
    )
    .min(2)
    .max(4)
    .meta({ description: 'Each gives as many marks as there are levels at best, 1 at worst' }),
});

/** @param path of the rubric below the exercise */
export function rubricOf(
  written: z.infer<typeof rubricSchema> | undefined,
  spec: ExerciseSpec,
  path: string,
  context: ExerciseContext,
): Rubric {
  const { levels, criteria } = written ?? usualRubric(context);
  for (const [index, { name, descriptions }] of criteria.entries()) {
    if (descriptions.length === levels.length) continue;
    context.report({
      code: 'uneven-rubric',
      severity: 'error',
      message: say`Unexpected ${counted(descriptions.length, say`1 description`, say`${descriptions.length} descriptions`)} of \`${name}\`, expected ${levels.length}, one for each level`,
      hint: say`Write one description for each level.`,
      ...fieldSpan(spec, `${path}.criteria.${index}.descriptions`, context),
    });
  }
  return {
    levels: levels.map((name, index) => ({ name, marks: levels.length - index })),
    criteria,
  };
}

/** The marks of an answer that is of the best level all through. */
export function fullMarks({ levels, criteria }: Rubric): number {
  return levels.length * criteria.length;
}

const LEVELS = ['4', '3', '2', '1'];

function usualRubric({ locale }: ExerciseContext): z.infer<typeof rubricSchema> {
  return {
    levels: LEVELS.map((level) => label(locale, `rubric.level-${level}`)),
    criteria: ['content', 'reasons', 'language'].map((criterion) => ({
      name: label(locale, `rubric.${criterion}`),
      descriptions: LEVELS.map((level) => label(locale, `rubric.${criterion}-${level}`)),
    })),
  };
}
