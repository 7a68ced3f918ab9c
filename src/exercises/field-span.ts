/** Where one field of an exercise stands, so that a finding points at its very line. */

import type { Span } from '../diagnostics/diagnostic.ts';
import type { ExerciseSpec } from '../lesson/lesson.ts';
import type { ExerciseContext } from './exercise-type.ts';

/**
 * To be spread into a diagnostic; without a span there, the exercise's own is taken.
 *
 * @param path below the exercise: `rows.2.0`
 */
export function fieldSpan(
  spec: ExerciseSpec,
  path: string,
  context: ExerciseContext,
): { readonly span?: Span } {
  const span = context.lesson.spans.get(`${spec.id}.${path}`);
  return span ? { span } : {};
}
