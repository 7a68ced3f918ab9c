/** Links between the topics of a new lesson as long as nobody has said what leads to what. */

import type { KindLink, LessonKind } from '../kinds/lesson-kind.ts';
import type { DraftGroup } from './draft.ts';
import type { Starter } from './starter.ts';

/**
 * Each topic that can lead to others leads to that of the same number. When there are more to lead to, the topics take
 * turns until each is led to; when there are fewer, so do those. Where something is to be said of each two topics, the
 * starter says what.
 */
export function linkedTopics(
  groups: readonly DraftGroup[],
  { links }: LessonKind,
  { sample }: Starter,
): DraftGroup[] {
  return groups.map((one) => {
    const ofGroup = links.filter(({ from }) => from === one.group.key);
    const topics = one.topics.map((topic, index) => {
      const fields = ofGroup.map((link) => {
        const ids = targetsOf(link, groups);
        const field = link.values
          ? Object.fromEntries(ids.map((id) => [id, sample.values]))
          : partOf(index, one.topics.length, ids);
        return [link.field, field];
      });
      return { ...topic, ...Object.fromEntries(fields) };
    });
    return { ...one, topics };
  });
}

function targetsOf(link: KindLink, groups: readonly DraftGroup[]): string[] {
  return groups
    .filter(({ group: { key } }) => link.to.includes(key) && key !== link.from)
    .flatMap(({ topics }) => topics.map(({ id }) => id));
}

/** @param index of the topic, from 0, among `count` */
function partOf(index: number, count: number, ids: readonly string[]): string[] {
  if (index >= ids.length) return ids.slice(index % ids.length).slice(0, 1);
  return ids.filter((_, place) => place % count === index);
}
