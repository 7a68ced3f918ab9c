/** The places of a lesson under the names that the rest of the house uses: ids instead of list positions. */

import type { Place } from '../diagnostic.ts';
import type { Path, YamlData } from '../yaml/yaml-places.ts';
import type { RawGroup } from './lesson-schema.ts';

/**
 * Every part of the file by name: `title`, `objectives.0`, `terms.tariff`; what has an id begins with it:
 * `trade-war`, `trade-war.points.0`, `match-1.pairs.2.left`.
 */
export function lessonPlaces(
  groups: readonly RawGroup[],
  exerciseIds: readonly string[],
  { spots }: YamlData,
): Map<string, Place> {
  const lists = [
    ...groups.map(({ path, topics }) => ({ path, ids: topics.map(({ id }) => id) })),
    { path: ['exercises'], ids: exerciseIds },
  ];
  const places = new Map<string, Place>();
  for (const { path, value } of spots.values()) places.set(nameAt(path, lists), value);
  places.delete('');
  return places;
}

interface Listed {
  readonly path: Path;
  readonly ids: readonly string[];
}

function nameAt(path: Path, lists: readonly Listed[]): string {
  for (const { path: above, ids } of lists) {
    if (above.some((step, index) => path[index] !== step)) continue;
    const id = ids[Number(path[above.length])];
    if (id !== undefined) return [id, ...path.slice(above.length + 1)].join('.');
  }
  return path.join('.');
}
