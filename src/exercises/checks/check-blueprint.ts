/** Warns where the paper does not hold what the author plans with it: its objectives, its time, unseen cases. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inMinutes, say } from '../../diagnostics/message.ts';
import { plannedActivityMinutes } from '../../lesson/activity-course.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { workMinutes } from '../../lesson/pace.ts';
import { topicsOf } from '../../lesson/topics.ts';
import { isTested } from '../is-tested.ts';
import { paperMinutes } from '../paper-minutes.ts';
import type { Exercise } from '../parts.ts';

export function checkBlueprint(lesson: Lesson, exercises: readonly Exercise[]): Diagnostic[] {
  return [...untestedObjectives(lesson, exercises), ...paperTooLong(lesson, exercises)];
}

/** Where items name objectives at all, one that none names is forgotten. */
function untestedObjectives({ objectives, spans }: Lesson, exercises: readonly Exercise[]): Diagnostic[] {
  const named = new Set(exercises.flatMap(({ entries }) => entries.map(({ facts }) => facts.objective)));
  if (!objectives.some((_, index) => named.has(index + 1))) return [];
  return objectives.flatMap((_, index): Diagnostic[] => {
    if (named.has(index + 1)) return [];
    const span = spans.get(`objectives.${index}`);
    return [
      {
        code: 'objective-untested',
        severity: 'warning',
        message: say`No item tests objective ${index + 1}, expected one that names it`,
        ...(span && { span }),
        hint: say`Write \`objective: ${index + 1}\` at the item or the exercise that tests it, or add one.`,
      },
    ];
  });
}

/** The items only where a plan is written: without one, they may be homework. Groups work in class. */
function paperTooLong(lesson: Lesson, exercises: readonly Exercise[]): Diagnostic[] {
  const { minutes, plan, spans } = lesson;
  const topics = topicsOf(lesson);
  const isPlanned = Object.values(plan).some((said) => said.length > 0);
  const together = plannedActivityMinutes(lesson);
  if (minutes === 0 || topics.some((topic) => topic.minutes === 0)) return [];
  const left = workMinutes(lesson);
  const needed = together + (isPlanned ? paperMinutes(exercises.filter(isTested)) : 0);
  if (needed === 0 || needed <= left) return [];
  const span = spans.get('minutes');
  return [
    {
      code: 'paper-exceeds-period',
      severity: 'warning',
      message:
        together > 0
          ? say`Activity and paper take about ${inMinutes(needed)}, expected at most the ${left} that topics, opening and reflection leave of the lesson`
          : say`The paper takes about ${inMinutes(needed)}, expected at most the ${left} that topics, opening and reflection leave of the lesson`,
      ...(span && { span }),
      hint: say`Shorten the topics or the paper, or set some exercises as homework.`,
    },
  ];
}
