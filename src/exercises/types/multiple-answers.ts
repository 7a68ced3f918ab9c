/** Multiple answers (pilihan ganda kompleks): any number of the options are right, and each has a box to tick. */

import * as z from 'zod';
import { shuffle } from '../../base/random.ts';
import { say } from '../../diagnostics/message.ts';
import { figureFields, oneFigure } from '../../lesson/figure-schema.ts';
import type { TopicGroup } from '../../lesson/lesson.ts';
import { groupLabel } from '../../locale/locale.ts';
import { checkLengths, checkOptionsDiffer } from '../checks/check-options.ts';
import { checkForms } from '../checks/check-wording.ts';
import { atQuestion, ownOptions } from '../checks/written-question.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { about, group, itemFields, marks, words } from '../fields.ts';
import { letterAt } from '../letter.ts';
import { namedGroup } from '../named-things.ts';
import { hasOneForm } from '../one-form.ts';
import { optionOrder } from '../option-order.ts';
import { asOption, type Option, option } from '../options.ts';
import { inPaperOrder } from '../paper-order.ts';
import type { ChoicePart } from '../parts.ts';
import type { Question } from '../question.ts';
import { shownFigure } from '../shown-figure.ts';

/** With one mistake half of the marks are left. */
const MARKS = 2;
/** Of a topic's own statements, and of other topics'. */
const RIGHT = 2;
const WRONG = 3;

const schema = z.strictObject({
  from: group.meta({
    description:
      'Asks for each topic of the group which statements belong to it; wrong ones are its siblings’',
  }),
  questions: z
    .array(
      z
        .strictObject({
          question: words.meta({ description: 'The whole task, so that the options can be short' }),
          right: z.array(option).min(1).meta({ description: 'The right options' }),
          wrong: z.array(option).min(1).meta({ description: 'The wrong options' }),
          about,
          ...itemFields,
          ...figureFields,
        })
        .check(oneFigure),
    )
    .min(1)
    .optional()
    .meta({ description: 'Questions written by hand' }),
  marks: marks.meta({ description: `Marks for each question; ${MARKS} when left out` }),
});

export const multipleAnswers: ExerciseType<'multiple-answers', typeof schema> = {
  type: 'multiple-answers',
  schema,
  groups: { from: [] },
  make: (spec, context) => {
    if (!hasOneForm(spec, [['from'], ['questions']], context)) return [];
    const group = namedGroup(spec.from, context.lesson);
    const questions = group
      ? derived(group, context)
      : (spec.questions ?? []).map((item) => ({
          prompt: item.question,
          ...shownFigure(item),
          right: item.right.map(asOption),
          wrong: item.wrong.map(asOption),
          about: item.about ?? [],
          facts: item,
        }));
    const parts = questions.map((question, index) => {
      const here = atQuestion(spec, question, context);
      checkOptionsDiffer(question, index + 1, here);
      const own = group ? undefined : ownOptions(question, context);
      if (own) {
        checkLengths(own, index + 1, here);
        checkForms(own, index + 1, here);
      }
      return asPart(question, index + 1, spec.marks ?? MARKS, context);
    });
    return inPaperOrder(context.mixed(parts));
  },
};

function derived(group: TopicGroup, context: ExerciseContext): Question[] {
  const { topics } = group;
  if (topics.length < 2) {
    context.report({
      code: 'too-few-options',
      severity: 'error',
      message: say`Only ${topics.length} to choose from, expected two or more`,
      hint: say`Wrong options are the statements of other topics; write \`questions\` by hand instead.`,
    });
    return [];
  }
  return topics.map((topic) => {
    const others = topics.filter(({ id }) => id !== topic.id).flatMap((sibling) => sibling.points);
    const drawn = (texts: readonly string[], count: number) =>
      shuffle(texts, context.random)
        .slice(0, count)
        .map((text): Option => ({ text, why: '' }));
    return {
      prompt: groupLabel(context.locale, 'question.which-statements-topic', group, { title: topic.title }),
      right: drawn(topic.points, RIGHT),
      wrong: drawn(others, WRONG),
      about: [topic.id],
    };
  });
}

function asPart(question: Question, number: number, marks: number, context: ExerciseContext): ChoicePart {
  const { free, kept } = optionOrder(question, number, context);
  return {
    kind: 'choice',
    entry: context.entry(marks, question.about, question.facts),
    prompt: question.prompt,
    ...(question.figure && { figure: question.figure }),
    several: true,
    standsFor: '',
    options: [...shuffle(free, context.order), ...kept].map((each, index) => ({
      ...each,
      letter: letterAt(index),
    })),
  };
}
