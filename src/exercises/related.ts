/** What the lesson's links lead to from a point, in words. */

import type { Lesson, Obstacle, Remedy } from '../lesson/lesson.ts';
import type { FullCell } from './one-open.ts';
import { plainProse } from './plain-prose.ts';

/** The remedies that address an obstacle, or the obstacles that a remedy answers. */
export function relatedTo(point: Obstacle | Remedy, { obstacles, remedies }: Lesson): (Obstacle | Remedy)[] {
  return point.kind === 'obstacle'
    ? remedies.filter(({ id }) => point.addressedBy.includes(id))
    : obstacles.filter(({ id }) => point.addresses.includes(id));
}

/** The titles of points in one cell; a dash, which nobody is asked for, when there are none. */
export function titlesCell(points: readonly (Obstacle | Remedy)[], lines: number): FullCell {
  const titles = points.map((point) => plainProse(point.title));
  return { text: titles.join('; ') || '–', secrets: titles, lines };
}
