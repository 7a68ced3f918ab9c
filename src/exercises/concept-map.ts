/** Concept map to complete (peta konsep): the map of the lesson's links, some labels and some lines left out by seed. */

import * as z from 'zod';
import type { Remedy } from '../lesson/lesson.ts';
import { shuffle } from '../random.ts';
import type { ExerciseKit, ExerciseType } from './exercise-type.ts';
import { marks } from './fields.ts';
import type { ConceptMapPart, Entry, MapNode } from './part.ts';

const schema = z.strictObject({
  marks: marks.meta({
    description: 'Marks for each label and for the lines of each remedy; 1 when left out',
  }),
});

export const conceptMap: ExerciseType<'concept-map', typeof schema> = {
  type: 'concept-map',
  schema,
  make: ({ marks = 1 }, kit) => {
    const { obstacles, remedies } = kit.lesson;
    if (obstacles.length < 2 || remedies.length < 2) {
      kit.report({
        code: 'too-few-entries',
        severity: 'error',
        message: `${obstacles.length} obstacles and ${remedies.length} remedies to draw a map of, expected two or more of each`,
      });
      return [];
    }
    const { unnamed, unlinked } = leftOut(remedies, kit);
    const entries = new Map<string, Entry>();
    for (const { id, addresses } of [...unnamed, ...unlinked]) {
      entries.set(id, kit.entry(marks, [id, ...addresses]));
    }
    return [mapOf(kit, unnamed, unlinked, (id) => entries.get(id) ?? null)];
  },
};

/**
 * A third of the remedies without their label, a third without their lines. Of remedies that answer the very same
 * obstacles one at most has no label, so that each label has one place.
 */
function leftOut(remedies: readonly Remedy[], kit: ExerciseKit) {
  const share = Math.ceil(remedies.length / 3);
  const drawn = shuffle(remedies, kit.random);
  const lines = ({ addresses }: Remedy) => [...addresses].sort().join();
  const unnamed = drawn
    .filter((remedy, index) => drawn.findIndex((other) => lines(other) === lines(remedy)) === index)
    .slice(0, share);
  const unlinked = drawn.filter((remedy) => !unnamed.includes(remedy)).slice(0, share);
  const inTeachingOrder = (some: readonly Remedy[]) => remedies.filter((remedy) => some.includes(remedy));
  return { unnamed: inTeachingOrder(unnamed), unlinked: inTeachingOrder(unlinked) };
}

function mapOf(
  { lesson: { obstacles, remedies } }: ExerciseKit,
  unnamed: readonly Remedy[],
  unlinked: readonly Remedy[],
  entryOf: (id: string) => Entry | null,
): ConceptMapPart {
  return {
    kind: 'concept-map',
    nodes: [...obstacles, ...remedies].map(
      (point): MapNode => ({
        id: point.id,
        role: point.kind,
        number: point.number,
        title: point.title,
        entry: unnamed.some(({ id }) => id === point.id) ? entryOf(point.id) : null,
      }),
    ),
    links: remedies.flatMap((remedy) =>
      remedy.addresses.map((to) => ({ from: remedy.id, to, given: !unlinked.includes(remedy) })),
    ),
    unlinked: unlinked.flatMap(({ id, number, title, addresses }) => {
      const entry = entryOf(id);
      const numbers = obstacles
        .filter((obstacle) => addresses.includes(obstacle.id))
        .map((one) => one.number);
      return entry ? [{ entry, number, title, obstacles: numbers }] : [];
    }),
  };
}
