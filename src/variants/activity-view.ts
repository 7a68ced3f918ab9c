/** The activity of a lesson as templates see it, and as its key does: the author's words, or the usual ones. */

import { letterAt } from '../exercises/letter.ts';
import type { Rubric } from '../exercises/parts.ts';
import { plainProse } from '../exercises/plain-prose.ts';
import { fullMarks, ratedBy } from '../exercises/rubric.ts';
import {
  activityColumns,
  activityMinutes,
  activitySteps,
  activityText,
  activityTexts,
  activityTopics,
} from '../lesson/activity-course.ts';
import { ACTIVITY_PARTS, type ActivityPart } from '../lesson/activity-schema.ts';
import type { Lesson, Prose, Topic } from '../lesson/lesson.ts';
import type { RawRubric } from '../lesson/rubric-schema.ts';
import { relationsOf, saidOf, topicsOf } from '../lesson/topics.ts';
import { groupLabel, type Locale, label } from '../locale/locale.ts';
import { shortReference } from '../template/lesson-view.ts';

export interface ActivityView {
  /** Whether it belongs to the lesson; else it is made only where it is asked for. */
  readonly isPlanned: boolean;
  readonly title: string;
  readonly goals: readonly Prose[];
  /** The sum of its steps. */
  readonly minutes: number;
  readonly marks: number;
  readonly stimulus: StimulusView;
  readonly steps: readonly ActivityStepView[];
  /** Parts that no step shows: what is read first, and all else. */
  readonly before: readonly ActivityPart[];
  readonly after: readonly ActivityPart[];
  readonly table: {
    /** What the rows are: topics of one group, or of any. */
    readonly head: string;
    readonly columns: readonly Prose[];
    readonly rows: readonly ActivityRow[];
  };
  readonly decision: DecisionView;
  readonly rubric: Rubric;
}

/** A text of the author's, or one of each topic by its letter. */
export interface StimulusView {
  readonly title: string;
  readonly paragraphs: readonly Prose[];
  /** As texts cite it; empty for none. */
  readonly source: string;
  readonly texts: readonly { readonly letter: string; readonly text: Prose; readonly source: string }[];
}

/** The options in rows of as many as stand side by side; the last row ends in `null`. */
export interface DecisionView extends Omit<Lesson['activity']['decision'], 'options'> {
  readonly columns: readonly number[];
  readonly rows: readonly (readonly ({ readonly number: number; readonly text: Prose } | null)[])[];
}

export interface ActivityStepView {
  /** From 1. */
  readonly number: number;
  readonly do: Prose;
  readonly minutes: number;
  readonly shows: ActivityPart | '';
}

export interface ActivityRow extends Pick<Topic, 'id' | 'title' | 'icon' | 'number'> {
  /** One a column, from 1, with what is expected there; empty where everyone's words differ. */
  readonly cells: readonly {
    readonly column: number;
    readonly head: Prose;
    readonly expect: Prose;
    readonly lines: number;
  }[];
}

export function activityView(lesson: Lesson, locale: Locale): ActivityView {
  const { activity, objectives, title } = lesson;
  const steps = activitySteps(lesson);
  const shown = new Set(steps.map(({ shows }) => shows));
  const left = ACTIVITY_PARTS.filter((part) => !shown.has(part));
  const rubric = ratedBy(activity.rubric ?? usualRubric(locale));
  return {
    isPlanned: activity.isPlanned,
    title: activity.title || title,
    goals: activity.goal ? [activity.goal] : objectives,
    minutes: activityMinutes(lesson),
    marks: fullMarks(rubric),
    stimulus: stimulusView(lesson),
    steps: steps.map((step, index) => ({
      ...step,
      number: index + 1,
      do: step.do || label(locale, `activity.do.${step.shows}`),
    })),
    before: left.filter((part) => part === 'stimulus'),
    after: left.filter((part) => part !== 'stimulus'),
    table: tableView(lesson, locale),
    decision: decisionView(lesson, locale),
    rubric,
  };
}

function stimulusView(lesson: Lesson): StimulusView {
  const { activity, sources } = lesson;
  const { title, source } = activity.stimulus;
  const text = activityText(lesson);
  const cited = (id: string | undefined) => {
    const found = sources.find((one) => one.id === id);
    return found ? shortReference(found) : '';
  };
  return {
    title,
    paragraphs: text ? [text] : [],
    source: cited(source),
    texts: activityTexts(lesson).map(({ topic: { example }, text }, index) => ({
      letter: letterAt(index),
      text,
      source: cited(example?.source),
    })),
  };
}

function tableView(lesson: Lesson, locale: Locale): ActivityView['table'] {
  const { table, stimulus } = lesson.activity;
  const [group] = lesson.groups;
  const usual = [
    label(locale, stimulus.text ? 'activity.quoted' : 'activity.lettered'),
    group ? groupLabel(locale, 'activity.second-column', group) : '',
  ];
  const columns = Array.from(
    { length: activityColumns(lesson) },
    (_, index) => table.columns[index] ?? usual[index] ?? '',
  );
  const written = new Map(table.rows.map(({ topic, expect }) => [topic, expect]));
  const topics = activityTopics(lesson);
  const isOneGroup = topics.every((topic) => topic.group === group?.key);
  return {
    head: group && isOneGroup ? groupLabel(locale, 'group', group, { n: 1 }) : label(locale, 'plan.topic'),
    columns,
    rows: topics.map((topic) => {
      const { id, title, icon, number } = topic;
      const said = written.get(id) ?? [];
      const expected = said.length > 0 || table.columns.length > 0 ? said : usualAnswers(topic, lesson);
      const cells = columns.map((head, index) => ({
        column: index + 1,
        head,
        expect: expected[index] ?? '',
        lines: table.lines,
      }));
      return { id, title, icon, number, cells };
    }),
  };
}

/**
 * The text that belongs to a topic with its letter, and what the topic leads to; for topics that lead to nothing by their
 * kind, what leads to them. Where a kind has no links, the claim says what counts.
 */
function usualAnswers(topic: Topic, lesson: Lesson): Prose[] {
  const texts = activityTexts(lesson);
  const at = texts.findIndex((one) => one.topic.id === topic.id);
  const relations = relationsOf(topic, lesson);
  const leading = relations.filter(({ direction }) => direction === 'to');
  const said = (leading.length > 0 ? leading : relations).flatMap(({ direction, topics }) =>
    topics.map((other) => {
      const because = direction === 'to' ? saidOf(topic, other, lesson) : saidOf(other, topic, lesson);
      return [plainProse(other.title), because.replace(/\.$/, '')].filter(Boolean).join(': ');
    }),
  );
  return [
    at < 0 ? topic.claim : `${letterAt(at)}. ${texts[at]?.text ?? ''}`,
    relations.length > 0 ? said.join('; ') : topic.claim,
  ];
}

/** The topics that the author names, or those of the first group; of one alone nothing can be chosen, so then of all groups. */
function optionsOf(lesson: Lesson): Prose[] {
  const [group] = lesson.groups;
  const own = lesson.activity.table.rows.length > 0 ? activityTopics(lesson) : (group?.topics ?? []);
  const topics = own.length > 1 ? own : topicsOf(lesson);
  return topics.slice(0, MOST_OPTIONS).map(({ title }) => plainProse(title));
}

const MOST_OPTIONS = 12;

/** Letters that an option may have where three or two stand side by side. */
const SHORT = { three: 26, two: 42 };

/** The author's, or which of the topics of the table matters most. */
function decisionView(lesson: Lesson, locale: Locale): DecisionView {
  const { question, options: written, lines, expect } = lesson.activity.decision;
  const [group] = lesson.groups;
  const options = question ? written : optionsOf(lesson);
  const longest = Math.max(0, ...options.map(({ length }) => length));
  const across = longest <= SHORT.three ? 3 : longest <= SHORT.two ? 2 : 1;
  const rows = Array.from({ length: Math.ceil(options.length / across) }, (_, row) =>
    Array.from({ length: across }, (__, column) => {
      const text = options[row * across + column];
      return text === undefined ? null : { number: row * across + column + 1, text };
    }),
  );
  return {
    question: question || (group ? groupLabel(locale, 'activity.decision', group) : ''),
    columns: Array.from({ length: across }, () => 1),
    rows,
    lines,
    expect: expect || label(locale, 'activity.any-choice'),
  };
}

const LEVELS = ['3', '2', '1'];

function usualRubric(locale: Locale): RawRubric {
  return {
    levels: LEVELS.map((level) => label(locale, `activity.level-${level}`)),
    criteria: ['evidence', 'reasons', 'work'].map((criterion) => ({
      name: label(locale, `activity.rubric.${criterion}`),
      descriptions: LEVELS.map((level) => label(locale, `activity.rubric.${criterion}-${level}`)),
    })),
  };
}
