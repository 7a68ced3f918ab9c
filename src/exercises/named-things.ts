/** Checks the ids that an exercise names against the lesson. */

import type { Point } from '../lesson/lesson.ts';
import { suggest } from '../suggestion.ts';
import type { ExerciseKit } from './exercise-type.ts';

/** The obstacles and remedies that an exercise names under `field`, in the order it names them. */
export function knownPoints(
  ids: readonly string[] | undefined = [],
  field: string,
  kit: ExerciseKit,
): Point[] {
  return known(ids, field, 'an obstacle or a remedy', [...kit.lesson.obstacles, ...kit.lesson.remedies], kit);
}

/** The same as ids, for an entry's `about`. */
export function knownAbout(ids: readonly string[] | undefined, kit: ExerciseKit): string[] {
  return knownPoints(ids, 'about', kit).map((point) => point.id);
}

/** The things behind some ids; reports each id that leads nowhere and leaves it out. */
export function known<Thing extends { readonly id: string }>(
  ids: readonly string[],
  field: string,
  kind: string,
  things: readonly Thing[],
  kit: ExerciseKit,
): Thing[] {
  return ids.flatMap((id) => {
    const thing = things.find((candidate) => candidate.id === id);
    if (thing) return [thing];
    const all = things.map((candidate) => candidate.id);
    const nearest = suggest(id, all);
    kit.report({
      code: 'dangling-id',
      severity: 'error',
      message: `Unexpected id \`${id}\` in \`${field}\`, expected the id of ${kind}`,
      hint: nearest ? `Did you mean \`${nearest}\`?` : `Known ids: ${all.join(', ') || 'none'}`,
    });
    return [];
  });
}
