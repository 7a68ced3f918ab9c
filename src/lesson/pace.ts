/** The minute of the lesson at which each part of it should end. */

import type { Lesson, Topic } from './lesson.ts';
import { topicsOf } from './topics.ts';

export interface Pace {
  /** Minutes from the start; 0 where nothing tells. */
  readonly opening: number;
  readonly closing: number;
  /** By the ids of topics. */
  readonly topics: ReadonlyMap<string, number>;
}

/** Of the time that topics leave: the rest is for discussion, worksheet and conclusion. */
const OPENING_SHARE = 1 / 3;

/** Known only where each topic has its minutes: one without would put all after it off the clock. */
export function paceOf(lesson: Pick<Lesson, 'groups' | 'minutes'>): Pace {
  const topics = topicsOf(lesson);
  if (topics.some(({ minutes }) => minutes === 0)) return { opening: 0, closing: 0, topics: new Map() };
  const spare = Math.max(0, lesson.minutes - minutesOf(topics));
  const opening = Math.round(spare * OPENING_SHARE);
  let clock = opening;
  const ends = topics.map(({ id, minutes }) => {
    clock += minutes;
    return [id, clock] as const;
  });
  return { opening, closing: spare > 0 ? lesson.minutes : 0, topics: new Map(ends) };
}

export function minutesOf(topics: readonly Topic[]): number {
  return topics.reduce((sum, { minutes }) => sum + minutes, 0);
}
