/** The rubric of an essay: as its author wrote it, or the usual one of the lesson's language. */

import type { ExerciseSpec } from '../lesson/lesson.ts';
import { type RawRubric, UNEVEN, unevenCriteria } from '../lesson/rubric-schema.ts';
import { label } from '../locale/locale.ts';
import type { ExerciseContext } from './exercise-type.ts';
import { fieldSpan } from './field-span.ts';
import type { Rubric } from './parts.ts';

/** @param path of the rubric below the exercise */
export function rubricOf(
  written: RawRubric | undefined,
  spec: ExerciseSpec,
  path: string,
  context: ExerciseContext,
): Rubric {
  const { levels, criteria } = written ?? usualRubric(context);
  for (const { path: within, ...uneven } of unevenCriteria({ levels, criteria })) {
    context.report({
      code: UNEVEN,
      severity: 'error',
      ...uneven,
      ...fieldSpan(spec, `${path}.${within.join('.')}`, context),
    });
  }
  return ratedBy({ levels, criteria });
}

/** Each level gives a mark more than the one below it. */
export function ratedBy({ levels, criteria }: RawRubric): Rubric {
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

function usualRubric({ locale }: ExerciseContext): RawRubric {
  return {
    levels: LEVELS.map((level) => label(locale, `rubric.level-${level}`)),
    criteria: ['content', 'reasons', 'language'].map((criterion) => ({
      name: label(locale, `rubric.${criterion}`),
      descriptions: LEVELS.map((level) => label(locale, `rubric.${criterion}-${level}`)),
    })),
  };
}
