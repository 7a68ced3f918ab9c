/** Names for slides of one's own whose author gave none. */

import { slug } from '../yaml/ids.ts';
import type { RawGroup, RawLesson } from './lesson-schema.ts';

/**
 * The id of each slide: its own, or one made from its title, so that it stays the same where slides are moved; with a
 * number if that is taken.
 */
export function slideIds(
  { exercises = [], slides = [], language }: RawLesson,
  groups: readonly RawGroup[],
): string[] {
  const topics = groups.flatMap((group) => group.topics);
  const given = [...topics, ...exercises, ...slides].flatMap(({ id }) => id ?? []);
  const taken = new Set(given.map(String));
  return slides.map(({ id, title }) => {
    if (id !== undefined) return id;
    const name = ['slide', slug(title, language)].filter(Boolean).join('-');
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
    taken.add(free);
    return free;
  });
}
