/** The minute of the lesson at which each part of it should end. */

import type { Lesson, Obstacle, OwnSlide, Remedy } from './lesson.ts';
import { SLIDE_ANCHORS, type SlideAnchor } from './slide-anchors.ts';

export interface Pace {
  /** Minutes from the start; 0 where nothing tells. */
  readonly opening: number;
  readonly closing: number;
  /** By the ids of obstacles, remedies and slides with minutes of their own. */
  readonly points: ReadonlyMap<string, number>;
}

/** Of the time that obstacles and remedies leave: the rest is for discussion, worksheet and conclusion. */
const OPENING_SHARE = 1 / 3;

/** Known only where each obstacle and remedy has its minutes: one without would put all after it off the clock. */
export function paceOf(lesson: Points & Pick<Lesson, 'minutes' | 'slides'>): Pace {
  const points = pointsOf(lesson);
  if (points.some(({ minutes }) => minutes === 0)) return { opening: 0, closing: 0, points: new Map() };
  const spare = Math.max(0, lesson.minutes - minutesOf([...points, ...lesson.slides]));
  let clock = Math.round(spare * OPENING_SHARE);
  const ends = new Map<string, number>();
  const pass = (parts: readonly Timed[]) => {
    for (const { id, minutes } of parts) {
      clock += minutes;
      if (minutes > 0) ends.set(id, clock);
    }
  };
  pass(slidesAfterAnchors(SLIDE_ANCHORS.opening, lesson));
  const opening = clock;
  for (const obstacle of lesson.obstacles) pass([obstacle, ...slidesAfter(obstacle.id, lesson)]);
  pass(slidesAfterAnchors(SLIDE_ANCHORS.middle, lesson));
  for (const remedy of lesson.remedies) pass([remedy, ...slidesAfter(remedy.id, lesson)]);
  pass(slidesAfterAnchors(SLIDE_ANCHORS.closing, lesson));
  return { opening, closing: spare > 0 ? lesson.minutes : 0, points: ends };
}

type Points = Pick<Lesson, 'obstacles' | 'remedies'>;
interface Timed {
  readonly id: string;
  readonly minutes: number;
}

/** In teaching order. */
export function pointsOf({ obstacles, remedies }: Points): (Obstacle | Remedy)[] {
  return [...obstacles, ...remedies];
}

/** Slides of one's own that follow an obstacle or a remedy. */
export function slidesAfter(id: string, { slides }: Pick<Lesson, 'slides'>): OwnSlide[] {
  return slides.filter(({ after }) => after === id);
}

/** Those that follow slides which every lesson may have; an obstacle or remedy of the same name comes first. */
export function slidesAfterAnchors(
  anchors: readonly SlideAnchor[],
  lesson: Points & Pick<Lesson, 'slides'>,
): OwnSlide[] {
  const ids = new Set(pointsOf(lesson).map(({ id }) => id));
  return anchors.flatMap((anchor) => (ids.has(anchor) ? [] : slidesAfter(anchor, lesson)));
}

export function minutesOf(parts: readonly { readonly minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
