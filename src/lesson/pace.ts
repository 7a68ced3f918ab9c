/** The minute of the lesson at which each part of it should end. */

import type { Lesson, Obstacle, Point, Remedy } from './lesson.ts';

export interface Pace {
  /** Minutes from the start; 0 where nothing tells. */
  readonly opening: number;
  readonly closing: number;
  /** By the ids of obstacles and remedies. */
  readonly points: ReadonlyMap<string, number>;
}

/** Of the time that obstacles and remedies leave: the rest is for discussion, worksheet and conclusion. */
const OPENING_SHARE = 1 / 3;

/** Known only where each obstacle and remedy has its minutes: one without would put all after it off the clock. */
export function paceOf(lesson: Points & Pick<Lesson, 'minutes'>): Pace {
  const points = pointsOf(lesson);
  if (points.some(({ minutes }) => minutes === 0)) return { opening: 0, closing: 0, points: new Map() };
  const spare = Math.max(0, lesson.minutes - minutesOf(points));
  const opening = Math.round(spare * OPENING_SHARE);
  let clock = opening;
  const ends = points.map(({ id, minutes }) => {
    clock += minutes;
    return [id, clock] as const;
  });
  return { opening, closing: spare > 0 ? lesson.minutes : 0, points: new Map(ends) };
}

type Points = Pick<Lesson, 'obstacles' | 'remedies'>;

/** In teaching order. */
export function pointsOf({ obstacles, remedies }: Points): (Obstacle | Remedy)[] {
  return [...obstacles, ...remedies];
}

export function minutesOf(points: readonly Point[]): number {
  return points.reduce((sum, { minutes }) => sum + minutes, 0);
}
