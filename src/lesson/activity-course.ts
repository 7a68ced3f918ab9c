/** What of an activity follows from the lesson: the topics of its table, its texts, its steps and their minutes. */

import type { ActivityStep } from './activity.ts';
import { USUAL_COLUMNS } from './activity-schema.ts';
import type { Lesson, Prose, Topic } from './lesson.ts';
import { topicsOf } from './topics.ts';

/** More rows than this would leave a group no time. */
const MOST_ROWS = 6;

/** The topics that have a row: those that the author names, else the first of the first group. */
export function activityTopics(lesson: Lesson): Topic[] {
  const taught = new Map(topicsOf(lesson).map((topic) => [topic.id, topic]));
  const named = lesson.activity.table.rows.flatMap(({ topic }) => taught.get(topic) ?? []);
  return named.length > 0 ? named : (lesson.groups[0]?.topics.slice(0, MOST_ROWS) ?? []);
}

/**
 * What the group reads where the author writes no stimulus: the example of each topic, or its claim where it has none. No
 * text stands in the place of its own row.
 */
export function activityTexts(lesson: Lesson): { readonly topic: Topic; readonly text: Prose }[] {
  if (lesson.activity.stimulus.text) return [];
  const texts = activityTopics(lesson).map((topic) => ({ topic, text: topic.example?.text ?? topic.claim }));
  const half = Math.floor(texts.length / 2);
  return [...texts.slice(half), ...texts.slice(0, half)];
}

/** The author's own text, or what opens the lesson where no examples stand in its place. */
export function activityText(lesson: Lesson): Prose {
  const { activity, context } = lesson;
  const hasExamples = activityTexts(lesson).some(({ topic }) => topic.example);
  return activity.stimulus.text || (hasExamples ? '' : context);
}

/** How many columns are to be filled. */
export function activityColumns({ activity }: Pick<Lesson, 'activity'>): number {
  return activity.table.columns.length || USUAL_COLUMNS;
}

/** Minutes: of usual steps, a row of the table with two columns, and letters that a group reads and talks over in one. */
const MINUTES = { read: [3, 8], row: 2, table: [6, 15], decide: 6, conclude: 5 } as const;
const LETTERS = 300;

/** The author's steps, or the usual ones with minutes by what there is to read and to fill. */
export function activitySteps(lesson: Lesson): readonly ActivityStep[] {
  const { activity } = lesson;
  if (activity.steps.length > 0) return activity.steps;
  const texts = activityTexts(lesson).map(({ text }) => text);
  const read = [activityText(lesson), ...texts].join(' ').length;
  const cells = (activityTopics(lesson).length * activityColumns(lesson)) / USUAL_COLUMNS;
  return [
    { do: '', minutes: within(read / LETTERS, MINUTES.read), shows: 'stimulus' },
    { do: '', minutes: within(cells * MINUTES.row, MINUTES.table), shows: 'table' },
    { do: '', minutes: MINUTES.decide, shows: 'decision' },
    { do: '', minutes: MINUTES.conclude, shows: 'conclusion' },
  ];
}

function within(minutes: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, Math.ceil(minutes)));
}

/** What the paper itself takes. */
export function activityMinutes(lesson: Lesson): number {
  return activitySteps(lesson).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What it takes of the lesson: nothing where the lesson has none. */
export function plannedActivityMinutes(lesson: Lesson): number {
  return lesson.activity.isPlanned ? activityMinutes(lesson) : 0;
}
