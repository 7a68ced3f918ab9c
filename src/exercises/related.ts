/** What the links of a lesson lead to, in words. */

import { NOTHING_SAID, type Topic } from '../lesson/lesson.ts';
import { linesFor } from '../prose/writing-room.ts';
import type { FullCell } from './one-open.ts';
import { plainProse } from './plain-prose.ts';

/**
 * The titles of topics in one cell; a dash, which nobody is asked for, when there are none.
 *
 * @param lines of room at least
 * @param share of the text column that the cell has
 */
export function titlesCell(topics: readonly Topic[], lines: number, share: number): FullCell {
  const titles = topics.map((topic) => plainProse(topic.title));
  const text = titles.join('; ') || NOTHING_SAID;
  return { text, secrets: titles, lines: Math.max(lines, linesFor(text, share)) };
}
