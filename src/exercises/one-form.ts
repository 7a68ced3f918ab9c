/** An exercise is derived from the lesson or written by hand: never both, never neither. */

import type { ExerciseSpec } from '../lesson/lesson.ts';
import type { ExerciseKit } from './exercise-type.ts';

/**
 * Whether the fields of exactly one form are given, its main field among them; reports it otherwise.
 *
 * @param forms the fields that only this form has, its main one first
 */
export function hasOneForm(
  spec: ExerciseSpec,
  forms: readonly [derived: readonly string[], written: readonly string[]],
  kit: ExerciseKit,
): boolean {
  const [derived, written] = forms.map((fields) => fields.filter((field) => spec[field] !== undefined));
  const mains = forms.map(([main]) => `\`${main}\``).join(' or ');
  const given = [...(derived ?? []), ...(written ?? [])];
  const mixed = derived?.length && written?.length;
  if (!mixed && forms.some(([main]) => main !== undefined && main === given[0])) return true;
  kit.report({
    code: 'unclear-exercise',
    severity: 'error',
    message: mixed
      ? `Unexpected \`${written[0]}\` beside \`${derived[0]}\`, expected ${mains}, not both`
      : `Missing ${mains} in the exercise, expected one of them`,
    hint: `\`${forms[0][0]}\` takes the exercise from the lesson, \`${forms[1][0]}\` holds one written by hand.`,
  });
  return false;
}
