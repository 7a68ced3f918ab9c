/** What a teacher should know before a shorter period is taught. */

import type { Diagnostic } from '../diagnostic.ts';
import { inMinutes, type Message, say } from '../message.ts';
import { quote } from '../yaml/naming.ts';
import type { Lesson, Point } from './lesson.ts';
import { minutesOf, pointsOf } from './pace.ts';

/** @param budget minutes that the period leaves for obstacles and remedies */
export function courseWarnings(
  lesson: Lesson,
  taught: readonly Point[],
  { period, budget }: { readonly period: number; readonly budget: number },
): Diagnostic[] {
  const warning = (id: string, code: string, message: Message, hint: Message): Diagnostic => {
    const place = lesson.places.get(id);
    return { code, severity: 'warning', message, hint, ...(place && { place }) };
  };
  const untimed = pointsOf(lesson).filter(({ minutes }) => minutes === 0);
  if (untimed.length > 0) {
    return [
      warning(
        `${untimed[0]?.id}.id`,
        'untimed-points',
        say`No \`minutes\` for ${untimed.map(({ id }) => quote(id)).join(', ')}, expected them to tell what fits into ${inMinutes(period)}`,
        say`Give each obstacle and remedy its \`minutes\`; until then all of them stay in the lesson.`,
      ),
    ];
  }
  const isTaught = (id: string) => taught.some((point) => point.id === id);
  const unanswered = lesson.obstacles.filter(
    ({ id, addressedBy }) => isTaught(id) && addressedBy.length > 0 && !addressedBy.some(isTaught),
  );
  return [
    ...(minutesOf(taught) > budget
      ? [
          warning(
            'minutes',
            'period-too-short',
            say`What must be taught takes ${inMinutes(minutesOf(taught))}, expected at most the ${budget} that a period of ${period} leaves for obstacles and remedies`,
            say`Mark more of them as \`optional: true\`, or shorten some.`,
          ),
        ]
      : []),
    ...unanswered.map(({ id }) =>
      warning(
        `${id}.id`,
        'obstacle-without-remedy',
        say`No remedy is left for obstacle ${quote(id)} in a period of ${inMinutes(period)}, expected one that addresses it`,
        say`Mark the obstacle as \`optional: true\`, too, or keep one of its remedies.`,
      ),
    ),
  ];
}
