/** Topics that a kind expects others to lead to, and to which none of those that are taught leads. */

import type { Lesson, Topic, TopicLink } from './lesson.ts';
import { groupOf } from './topics.ts';

export interface UnlinkedTopic {
  readonly link: TopicLink['kind'];
  readonly topic: Topic;
}

/**
 * @param taught what of the lesson is taught; one that lost all its links by what was left out is named, one that never had
 *   any is not
 */
export function unlinkedTopics(lesson: Lesson, taught: readonly Topic[]): UnlinkedTopic[] {
  const ids = new Set(taught.map(({ id }) => id));
  return linkedTo(lesson, taught).filter(({ link, topic }) => {
    const before = lesson.links.filter(({ kind, to }) => kind.field === link.field && to === topic.id);
    return before.length > 0 && !before.some(({ from }) => ids.has(from));
  });
}

/** Whether a topic of the group should be led to: where a link may stay in its own group, only those of others. */
export function isTarget(group: string, { from, to }: TopicLink['kind']): boolean {
  return to.includes(group) && (group !== from || to.length === 1);
}

/** Topics that none leads to. */
export function neverLinkedTopics(lesson: Lesson, topics: readonly Topic[]): UnlinkedTopic[] {
  return linkedTo(lesson, topics).filter(
    ({ link, topic }) => !lesson.links.some(({ kind, to }) => kind.field === link.field && to === topic.id),
  );
}

/** Each topic with the fields that its kind expects to lead to it. */
function linkedTo(lesson: Lesson, topics: readonly Topic[]): UnlinkedTopic[] {
  return lesson.kind.links
    .filter(({ warning }) => warning !== undefined)
    .flatMap((link) =>
      topics
        .filter((topic) => isTarget(groupOf(topic, lesson)?.name ?? '', link))
        .map((topic) => ({ link, topic })),
    );
}
