/** Where one field of an exercise stands, so that a finding points at its very line. */

import type { Place } from '../diagnostics/diagnostic.ts';
import type { ExerciseSpec } from '../lesson/lesson.ts';
import type { ExerciseKit } from './exercise-type.ts';

/**
 * To be spread into a diagnostic; without a place there, the exercise's own is taken.
 *
 * @param path below the exercise: `rows.2.0`
 */
export function fieldPlace(spec: ExerciseSpec, path: string, kit: ExerciseKit): { readonly place?: Place } {
  const place = kit.lesson.places.get(`${spec.id}.${path}`);
  return place ? { place } : {};
}
