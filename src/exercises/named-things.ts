/** What the ids of an exercise name. That each leads somewhere has been seen to when the lesson was read. */

import type { Lesson, Point, Term } from '../lesson/lesson.ts';

/** Obstacles and remedies, in the order in which they are named. */
export function namedPoints(ids: readonly string[] = [], { obstacles, remedies }: Lesson): Point[] {
  return named(ids, [...obstacles, ...remedies]);
}

/** Terms, in the order in which they are named; all of them where none is. */
export function namedTerms(ids: readonly string[] | undefined, { terms }: Lesson): readonly Term[] {
  return ids ? named(ids, terms) : terms;
}

function named<Thing extends { readonly id: string }>(
  ids: readonly string[],
  things: readonly Thing[],
): Thing[] {
  return ids.flatMap((id) => things.find((thing) => thing.id === id) ?? []);
}
