/** Concept map to complete (peta konsep): the map of the lesson's links, some labels and some lines left out. */

import * as z from 'zod';
import type { Obstacle, Remedy } from '../lesson/lesson.ts';
import { say } from '../message.ts';
import { shuffle } from '../random.ts';
import type { ExerciseKit, ExerciseType } from './exercise-type.ts';
import { fieldPlace } from './field-place.ts';
import { marks, words } from './fields.ts';
import type { ConceptMapPart, Entry, MapNode } from './part.ts';

const schema = z.strictObject({
  blank: z.array(words).min(1).optional().meta({
    description: 'Ids of the obstacles and remedies whose names are left out; drawn by seed when left out',
  }),
  unlinked: z.array(words).min(1).optional().meta({
    description: 'Ids of the remedies whose lines are left out; drawn by seed when `blank` is left out, too',
  }),
  marks: marks.meta({
    description: 'Marks for each label and for the lines of each remedy; 1 when left out',
  }),
});
type Spec = Parameters<(typeof conceptMap)['make']>[0];

export const conceptMap: ExerciseType<'concept-map', typeof schema> = {
  type: 'concept-map',
  schema,
  make: (spec, kit) => {
    const { obstacles, remedies } = kit.lesson;
    if (obstacles.length < 2 || remedies.length < 2) {
      kit.report({
        code: 'too-few-entries',
        severity: 'error',
        message: say`Too few to draw a map of: obstacles ${obstacles.length}, remedies ${remedies.length}; expected two or more of each`,
        hint: say`Add obstacles or remedies, or leave this exercise out.`,
      });
      return [];
    }
    const { unnamed, unlinked } = spec.blank || spec.unlinked ? chosen(spec, kit) : drawn(remedies, kit);
    const entries = new Map<string, Entry>();
    for (const point of [...unnamed, ...unlinked]) {
      const about = point.kind === 'remedy' ? [point.id, ...point.addresses] : [point.id];
      entries.set(point.id, kit.entry(spec.marks ?? 1, about));
    }
    return [mapOf(kit, unnamed, unlinked, (id) => entries.get(id) ?? null)];
  },
};

interface LeftOut {
  readonly unnamed: readonly (Obstacle | Remedy)[];
  readonly unlinked: readonly Remedy[];
}

/** As the author says. A remedy with neither name nor lines could be any. */
function chosen(spec: Spec, kit: ExerciseKit): LeftOut {
  const { blank = [], unlinked = [] } = spec;
  for (const id of unlinked.filter((one) => blank.includes(one))) {
    kit.report({
      code: 'unclear-exercise',
      severity: 'error',
      message: say`Unexpected \`${id}\` in \`blank\` and \`unlinked\`, expected it in one of them`,
      hint: say`Give the remedy its name or its lines, so that pupils can find the other.`,
      ...fieldPlace(spec, 'unlinked', kit),
    });
  }
  const { obstacles, remedies } = kit.lesson;
  const unnamed = [...obstacles, ...remedies].filter(({ id }) => blank.includes(id));
  unnamed.forEach((point, index) => {
    const twin = unnamed.slice(0, index).find((one) => linesOf(one) === linesOf(point));
    if (!twin) return;
    kit.report({
      code: 'two-right-options',
      severity: 'warning',
      message: say`\`${twin.title}\` and \`${point.title}\` have the same lines, so that either name fits both boxes`,
      hint: say`Leave one of the two out of \`blank\`.`,
      ...fieldPlace(spec, 'blank', kit),
    });
  });
  return { unnamed, unlinked: remedies.filter(({ id }) => unlinked.includes(id)) };
}

/** Equal for points of one kind that are joined to the very same others. */
function linesOf(point: Obstacle | Remedy): string {
  return [...(point.kind === 'remedy' ? point.addresses : point.addressedBy)].sort().join();
}

/**
 * A third of the remedies without their label, a third without their lines. Of remedies that answer the very same
 * obstacles one at most has no label, so that each label has one place.
 */
function drawn(remedies: readonly Remedy[], kit: ExerciseKit): LeftOut {
  const share = Math.ceil(remedies.length / 3);
  const mixed = shuffle(remedies, kit.random);
  const unnamed = mixed
    .filter((remedy, index) => mixed.findIndex((other) => linesOf(other) === linesOf(remedy)) === index)
    .slice(0, share);
  const unlinked = mixed.filter((remedy) => !unnamed.includes(remedy)).slice(0, share);
  const inTeachingOrder = (some: readonly Remedy[]) => remedies.filter((remedy) => some.includes(remedy));
  return { unnamed: inTeachingOrder(unnamed), unlinked: inTeachingOrder(unlinked) };
}

function mapOf(
  { lesson: { obstacles, remedies } }: ExerciseKit,
  unnamed: LeftOut['unnamed'],
  unlinked: LeftOut['unlinked'],
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
