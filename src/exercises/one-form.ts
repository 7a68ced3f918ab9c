/** An exercise is derived from the lesson or written by hand: never both, never neither. */

import { say } from '../diagnostics/message.ts';
import type { ExerciseSpec } from '../lesson/lesson.ts';
import type { ExerciseContext } from './exercise-type.ts';

/**
 * Whether the fields of exactly one form are given, its main field among them; reports it otherwise.
 *
 * @param forms the fields that only this form has, its main one first
 */
export function hasOneForm(
  spec: ExerciseSpec,
  forms: readonly [derived: readonly string[], written: readonly string[]],
  context: ExerciseContext,
): boolean {
  const [derived, written] = forms.map((fields) => fields.filter((field) => spec[field] !== undefined));
  const [takes = '', holds = ''] = forms.map(([main]) => main);
  const mains = say`\`${takes}\` or \`${holds}\``;
  const given = [...(derived ?? []), ...(written ?? [])];
  const [unwanted] = written ?? [];
  const [wanted] = derived ?? [];
  const mixed = wanted && unwanted;
  if (!mixed && forms.some(([main]) => main !== undefined && main === given[0])) return true;
  context.report({
    code: 'unclear-exercise',
    severity: 'error',
    message: mixed
      ? say`Unexpected \`${unwanted}\` beside \`${wanted}\`, expected ${mains}, not both`
      : say`Missing ${mains} in the exercise, expected one of them`,
    hint: say`\`${takes}\` takes the exercise from the lesson, \`${holds}\` holds one written by hand.`,
  });
  return false;
}
