/** Picks what of a lesson is taught in a shorter period; the rest waits in reserve. */

import type { Checked } from '../diagnostic.ts';
import { courseWarnings } from './course-warnings.ts';
import type { Course, Lesson, Obstacle, OwnSlide, Point, Remedy, Reserve } from './lesson.ts';
import { minutesOf, pointsOf, slidesAfter, slidesAfterAnchors } from './pace.ts';
import { ALL_ANCHORS } from './slide-anchors.ts';
import { withoutReserve } from './without-reserve.ts';

/**
 * The whole lesson, or what fits into a period. Optional points go from the last on, a remedy before the obstacle of the
 * same number, and with them every remedy that then answers nothing, until the rest fits. Opening and closing keep their
 * share of the time; one obstacle and one remedy always stay.
 *
 * @param period in minutes; nothing for the whole lesson
 */
export function courseOf(lesson: Lesson, period: number | undefined): Required<Checked<Course>> {
  const points = pointsOf(lesson).map((point) => withItsSlides(point, lesson));
  const apart = slidesAfterAnchors(ALL_ANCHORS, lesson);
  const needed = minutesOf([...points, ...apart]);
  if (period === undefined) return { value: whole(lesson), diagnostics: [] };
  const share = needed < lesson.minutes ? needed / lesson.minutes : 1;
  const budget = Math.floor(period * share) - minutesOf(apart);
  const isTimed = pointsOf(lesson).every(({ minutes }) => minutes > 0);
  const taught = isTimed ? fitting(points, budget) : points;
  const isShorter = isTimed && (period < lesson.minutes || taught.length < points.length);
  const timed = { ...lesson, minutes: period };
  return {
    value: isShorter ? shortened(timed, taught) : whole(timed),
    diagnostics: courseWarnings(lesson, taught, { period, budget }),
  };
}

function whole(lesson: Lesson): Course {
  const reserve = { obstacles: [], remedies: [], terms: [], slides: [] };
  return { lesson, reserve, exercises: { leftOut: [], trimmed: [], mixed: [] } };
}

type AnyPoint = Obstacle | Remedy;

/** A point that takes also the minutes of the slides after it: they stay or go with it. */
function withItsSlides(point: AnyPoint, lesson: Lesson): AnyPoint {
  return { ...point, minutes: minutesOf([point, ...slidesAfter(point.id, lesson)]) };
}

function fitting(points: readonly AnyPoint[], budget: number): readonly AnyPoint[] {
  const candidates = points
    .filter(({ optional }) => optional)
    .sort((one, other) => other.number - one.number || (one.kind === 'remedy' ? -1 : 1));
  let taught = points;
  for (const candidate of candidates) {
    if (minutesOf(taught) <= budget) break;
    const rest = taught.filter((point) => point !== candidate);
    const fitting = rest.filter((point) => point.kind === 'obstacle' || answersOne(point, rest));
    if (KINDS.every((kind) => fitting.some((point) => point.kind === kind))) taught = fitting;
  }
  return taught;
}

const KINDS = ['obstacle', 'remedy'] as const;

function answersOne({ addresses }: Remedy, points: readonly Point[]): boolean {
  return points.some(({ id }) => addresses.includes(id));
}

function shortened(lesson: Lesson, taught: readonly Point[]): Course {
  const ids = taught.map(({ id }) => id);
  const isTaught = ({ id }: Point) => ids.includes(id);
  const isHidden = (point: Point) => !isTaught(point);
  const taughtOf = (linked: readonly string[]) => linked.filter((id) => ids.includes(id));
  const hidden = new Set(
    pointsOf(lesson)
      .filter(isHidden)
      .map(({ id }) => id),
  );
  const isReservedSlide = ({ after }: OwnSlide) => hidden.has(after);
  const all = [...pointsOf(lesson), ...lesson.slides];
  const waits = (one: Point | OwnSlide) => ('after' in one ? isReservedSlide(one) : isHidden(one));
  const used = new Set(all.filter((one) => !waits(one)).flatMap(({ terms }) => terms));
  const waiting = new Set(all.filter(waits).flatMap(({ terms }) => terms));
  const isReserved = (id: string) => waiting.has(id) && !used.has(id);

  const obstacles = lesson.obstacles.filter(isTaught);
  const remedies = lesson.remedies.filter(isTaught);
  const reserve: Reserve = {
    obstacles: numbered(lesson.obstacles.filter(isHidden), obstacles.length),
    remedies: numbered(lesson.remedies.filter(isHidden), remedies.length),
    terms: lesson.terms.filter(({ id }) => isReserved(id)),
    slides: lesson.slides.filter(isReservedSlide),
  };
  const { kept: exercises, ...changes } = withoutReserve(lesson.exercises, reserve);
  return {
    lesson: {
      ...lesson,
      obstacles: numbered(obstacles).map((point) => ({ ...point, addressedBy: taughtOf(point.addressedBy) })),
      remedies: numbered(remedies).map((point) => ({ ...point, addresses: taughtOf(point.addresses) })),
      terms: lesson.terms.filter(({ id }) => !isReserved(id)),
      slides: lesson.slides.filter((slide) => !isReservedSlide(slide)),
      exercises,
      // The sum that was planned is that of the whole paper.
      marks: 0,
    },
    reserve,
    exercises: changes,
  };
}

function numbered<Kind extends Point>(points: readonly Kind[], before = 0): Kind[] {
  return points.map((point, index) => ({ ...point, number: before + index + 1 }));
}
