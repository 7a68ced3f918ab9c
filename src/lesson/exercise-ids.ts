/** Names for exercises whose author gave none. */

import type { RawGroup, RawLesson } from './lesson-schema.ts';

/** The id of each exercise: its own, or its type and its position among its type, the next free number if that is taken. */
export function exerciseIds(
  { slides = [], exercises = [] }: RawLesson,
  groups: readonly RawGroup[],
): string[] {
  const taken = new Set([...groups.flatMap(({ topics }) => topics), ...slides].map(({ id }) => id));
  for (const { id } of exercises) if (id !== undefined) taken.add(String(id));
  const counts = new Map<string, number>();
  return exercises.map((exercise) => {
    const type = String(exercise.type);
    let number = (counts.get(type) ?? 0) + 1;
    counts.set(type, number);
    if (exercise.id !== undefined) return String(exercise.id);
    while (taken.has(`${type}-${number}`)) number += 1;
    taken.add(`${type}-${number}`);
    return `${type}-${number}`;
  });
}
