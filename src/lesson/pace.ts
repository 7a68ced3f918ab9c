/** The minute of the lesson at which each part of it should end. */

import { plannedActivityMinutes } from './activity-course.ts';
import type { Lesson, OwnSlide } from './lesson.ts';
import { type SlideAnchors, slideAnchors } from './slide-anchors.ts';
import { topicsOf } from './topics.ts';

export interface Pace {
  /** Minutes from the start; 0 where nothing tells. */
  readonly opening: number;
  readonly closing: number;
  /** By the ids of topics, and of slides with minutes of their own. */
  readonly topics: ReadonlyMap<string, number>;
}

/** Of the time that topics leave, less where groups work on an activity: the rest is for discussion, papers and conclusion. */
const OPENING_SHARE = { usual: 1 / 3, withActivity: 1 / 4 };

/** Minutes that a lesson needs at least to begin, and to look back. */
const LEAST_OPENING = 5;
export const LEAST_REFLECTION = 5;

/**
 * Known only where each topic has its minutes: one without would put all after it off the clock.
 *
 * @param paper minutes that the class works on its paper
 */
export function paceOf(lesson: Lesson, paper: number): Pace {
  const topics = topicsOf(lesson);
  if (topics.some(({ minutes }) => minutes === 0)) return { opening: 0, closing: 0, topics: new Map() };
  const anchors = anchorsOf(lesson);
  const spare = spareMinutes(lesson);
  let clock = openingMinutes(lesson, paper);
  const ends = new Map<string, number>();
  const pass = (parts: readonly Timed[]) => {
    for (const { id, minutes } of parts) {
      clock += minutes;
      if (minutes > 0) ends.set(id, clock);
    }
  };
  pass(slidesAfterAnchors(anchors.opening, lesson));
  let opening = clock;
  for (const [index, group] of lesson.groups.entries()) {
    pass(slidesAfterAnchors(anchors.groups[index] ?? [], lesson));
    if (index === 0) opening = clock;
    for (const topic of group.topics) pass([topic, ...slidesAfter(topic.id, lesson)]);
  }
  pass(slidesAfterAnchors(anchors.closing, lesson));
  return { opening, closing: spare > 0 ? lesson.minutes : 0, topics: ends };
}

/** What topics and slides leave of the lesson. */
export function spareMinutes(lesson: Lesson): number {
  return Math.max(0, lesson.minutes - minutesOf([...topicsOf(lesson), ...lesson.slides]));
}

/** What topics, opening and reflection leave of the lesson for activity and paper. */
export function workMinutes(lesson: Lesson): number {
  return Math.max(0, spareMinutes(lesson) - LEAST_OPENING - LEAST_REFLECTION);
}

/** What the opening takes before its slides: its share of what topics and activity leave, and less where the paper needs it. */
export function openingMinutes(lesson: Lesson, paper: number): number {
  const activity = plannedActivityMinutes(lesson);
  const spare = Math.max(0, spareMinutes(lesson) - activity);
  const share = Math.round(spare * (activity > 0 ? OPENING_SHARE.withActivity : OPENING_SHARE.usual));
  const room = Math.max(Math.min(LEAST_OPENING, share), spare - paper - LEAST_REFLECTION);
  return Math.min(Math.max(LEAST_OPENING, share), room);
}

interface Timed {
  readonly id: string;
  readonly minutes: number;
}

/** What slides of one's own may follow besides topics. */
export function anchorsOf({ kind, groups }: Pick<Lesson, 'kind' | 'groups'>): SlideAnchors {
  return slideAnchors(
    kind,
    groups.map(({ key }) => key),
  );
}

/** Slides of one's own that follow a topic. */
export function slidesAfter(id: string, { slides }: Pick<Lesson, 'slides'>): OwnSlide[] {
  return slides.filter(({ after }) => after === id);
}

/** Those that follow slides which a lesson has of itself; a topic of the same name comes first. */
export function slidesAfterAnchors(
  anchors: readonly string[],
  lesson: Pick<Lesson, 'groups' | 'slides'>,
): OwnSlide[] {
  const ids = new Set(topicsOf(lesson).map(({ id }) => id));
  return anchors.flatMap((anchor) => (ids.has(anchor) ? [] : slidesAfter(anchor, lesson)));
}

export function minutesOf(parts: readonly { readonly minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
