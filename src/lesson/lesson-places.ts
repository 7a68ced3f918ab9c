/** The places of a lesson under the names that the rest of the house uses: ids instead of list positions. */

import type { Place } from '../diagnostic.ts';
import type { YamlData } from '../yaml/yaml-places.ts';
import type { RawLesson } from './lesson-schema.ts';

/**
 * Every part of the file by name: `title`, `objectives.0`, `terms.tariff`; what has an id begins with it:
 * `trade-war`, `trade-war.points.0`, `match-1.pairs.2.left`.
 */
export function lessonPlaces(
  { obstacles, remedies }: RawLesson,
  exerciseIds: readonly string[],
  { spots }: YamlData,
): Map<string, Place> {
  const idsOf: Readonly<Record<string, readonly string[]>> = {
    obstacles: obstacles.map(({ id }) => id),
    remedies: remedies.map(({ id }) => id),
    exercises: exerciseIds,
  };
  const places = new Map<string, Place>();
  for (const { path, value } of spots.values()) {
    const [field, entry, ...rest] = path;
    const id = idsOf[String(field)]?.[Number(entry)];
    places.set(id === undefined ? path.join('.') : [id, ...rest].join('.'), value);
  }
  places.delete('');
  return places;
}
