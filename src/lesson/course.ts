/** Picks what of a lesson is taught in a shorter period; the rest waits in reserve. */

import type { Checked } from '../diagnostic.ts';
import { courseWarnings } from './course-warnings.ts';
import type { Course, Lesson, Obstacle, Point, Remedy, Reserve } from './lesson.ts';
import { minutesOf, pointsOf } from './pace.ts';
import { withoutReserve } from './without-reserve.ts';

/**
 * The whole lesson, or what fits into a period. Optional points go from the last on, a remedy before the obstacle of the
 * same number, and with them every remedy that then answers nothing, until the rest fits. Opening and closing keep their
 * share of the time; one obstacle and one remedy always stay.
 *
 * @param period in minutes; nothing for the whole lesson
 */
export function courseOf(lesson: Lesson, period: number | undefined): Required<Checked<Course>> {
  const points = pointsOf(lesson);
  const needed = minutesOf(points);
  if (period === undefined) return { value: whole(lesson), diagnostics: [] };
  const share = needed < lesson.minutes ? needed / lesson.minutes : 1;
  const budget = Math.floor(period * share);
  const isTimed = points.every(({ minutes }) => minutes > 0);
  const taught = isTimed ? fitting(points, budget) : points;
  const isShorter = isTimed && (period < lesson.minutes || taught.length < points.length);
  const timed = { ...lesson, minutes: period };
  return {
    value: isShorter ? shortened(timed, taught) : whole(timed),
    diagnostics: courseWarnings(lesson, taught, { period, budget }),
  };
}

function whole(lesson: Lesson): Course {
  const reserve = { obstacles: [], remedies: [], terms: [] };
  return { lesson, reserve, exercises: { leftOut: [], trimmed: [], mixed: [] } };
}

type AnyPoint = Obstacle | Remedy;

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
  const used = new Set(taught.flatMap(({ terms }) => terms));
  const waiting = new Set(
    pointsOf(lesson)
      .filter(isHidden)
      .flatMap(({ terms }) => terms),
  );
  const isReserved = (id: string) => waiting.has(id) && !used.has(id);

  const obstacles = lesson.obstacles.filter(isTaught);
  const remedies = lesson.remedies.filter(isTaught);
  const reserve: Reserve = {
    obstacles: numbered(lesson.obstacles.filter(isHidden), obstacles.length),
    remedies: numbered(lesson.remedies.filter(isHidden), remedies.length),
    terms: lesson.terms.filter(({ id }) => isReserved(id)),
  };
  const { kept: exercises, ...changes } = withoutReserve(lesson.exercises, reserve);
  return {
    lesson: {
      ...lesson,
      obstacles: numbered(obstacles).map((point) => ({ ...point, addressedBy: taughtOf(point.addressedBy) })),
      remedies: numbered(remedies).map((point) => ({ ...point, addresses: taughtOf(point.addresses) })),
      terms: lesson.terms.filter(({ id }) => !isReserved(id)),
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
