/** What the lesson's links lead to from a point, in words. */

import type { Lesson, Obstacle, Remedy } from '../lesson/lesson.ts';
import { linesFor } from '../writing-room.ts';
import type { FullCell } from './one-open.ts';
import { plainProse } from './plain-prose.ts';

/** The remedies that address an obstacle, or the obstacles that a remedy answers. */
export function relatedTo(point: Obstacle | Remedy, { obstacles, remedies }: Lesson): (Obstacle | Remedy)[] {
  return point.kind === 'obstacle'
    ? remedies.filter(({ id }) => point.addressedBy.includes(id))
    : obstacles.filter(({ id }) => point.addresses.includes(id));
}

/**
 * The titles of points in one cell; a dash, which nobody is asked for, when there are none.
 *
 * @param lines of room at least
 * @param share of the text column that the cell has
 */
export function titlesCell(points: readonly (Obstacle | Remedy)[], lines: number, share: number): FullCell {
  const titles = points.map((point) => plainProse(point.title));
  const text = titles.join('; ') || '–';
  return { text, secrets: titles, lines: Math.max(lines, linesFor(text, share)) };
}
