/** What the ids of an exercise name. That each leads somewhere has been seen to when the lesson was read. */

import type { Lesson, Term, Topic, TopicGroup } from '../lesson/lesson.ts';
import { topicsOf } from '../lesson/topics.ts';

/** Topics, in the order in which they are named. */
export function namedTopics(ids: readonly string[] = [], lesson: Lesson): Topic[] {
  return named(ids, topicsOf(lesson));
}

/** The group that a field of an exercise names by its key; the schema lets no other key through. */
export function namedGroup(key: string | undefined, { groups }: Lesson): TopicGroup | undefined {
  return groups.find((group) => group.key === key);
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
