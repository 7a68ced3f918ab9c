/** Multiple choice (pilihan ganda): one right option; wrong ones are authored or are its siblings in the lesson. */

import * as z from 'zod';
import { shuffle } from '../../base/random.ts';
import { counted, type Message, say } from '../../diagnostics/message.ts';
import { figureFields, oneFigure } from '../../lesson/figure-schema.ts';
import type { ExerciseSpec, Topic, TopicGroup } from '../../lesson/lesson.ts';
import type { KeyList } from '../../locale/key-words.ts';
import { groupLabel } from '../../locale/locale.ts';
import { checkLengths, checkOptionCount, checkOptionsDiffer } from '../checks/check-options.ts';
import { checkSecondAnswer } from '../checks/check-second-answer.ts';
import { checkArticle, checkEcho, checkForms } from '../checks/check-wording.ts';
import { comparable, comparableWords } from '../comparable.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { about, group, itemFields, marks, words } from '../fields.ts';
import { letterAt } from '../letter.ts';
import { namedGroup, namedTopics } from '../named-things.ts';
import { FEWEST_WRONG, type NameRing, nameRing, namesBeside } from '../names-beside.ts';
import { hasOneForm } from '../one-form.ts';
import { optionOrder } from '../option-order.ts';
import { asOption, option } from '../options.ts';
import { inPaperOrder } from '../paper-order.ts';
import type { ChoicePart } from '../parts.ts';
import { plainProse } from '../plain-prose.ts';
import type { Question } from '../question.ts';
import { shownFigure } from '../shown-figure.ts';
import { shuffleApart } from '../shuffle-apart.ts';
import { spreadPlaces } from '../spread-places.ts';

const question = z
  .strictObject({
    question: words.meta({ description: 'The whole task, so that the options can be short' }),
    answer: words.meta({ description: 'The right option' }),
    wrong: z
      .array(option)
      .min(2)
      .optional()
      .meta({ description: 'The wrong options; the titles beside that of `about` when left out' }),
    why: words.optional().meta({ description: 'Why the right option is right, for the key' }),
    about,
    ...itemFields,
    ...figureFields,
  })
  .check(oneFigure)
  .meta({ 'x-other-words-of': 'question' satisfies KeyList });

const schema = z.strictObject({
  from: group.meta({ description: 'Asks for each topic of the group which of them its example shows' }),
  spare: z.array(option).optional().meta({
    description:
      'Names that are no topic and yet seem right: with them each question of `from` has options of its own',
  }),
  questions: z.array(question).min(1).optional().meta({ description: 'Questions written by hand' }),
  marks,
});

export const multipleChoice: ExerciseType<'multiple-choice', typeof schema> = {
  type: 'multiple-choice',
  schema,
  groups: { from: [] },
  make: (spec, context) => {
    if (!hasOneForm(spec, [['from', 'spare'], ['questions']], context)) return [];
    const group = namedGroup(spec.from, context.lesson);
    const questions = group ? derived(group, spec.spare, context) : written(spec.questions ?? [], context);
    if (group) checkUnseen(group, spec, context);
    checkOptionSets(questions, context);
    questions.forEach((question, index) => {
      checkOptionsDiffer(question, index + 1, context);
      checkSecondAnswer(question, index + 1, context);
    });
    checkOptionCount(questions, context);
    const parts = lettered(questions, spec.marks, context);
    if (!spec.from) return inPaperOrder(context.mixed(parts));
    // In teaching order the first answer would be the first topic, the second the second.
    return inPaperOrder(shuffleApart(parts, context.order, (part, row) => part === parts[row]));
  },
};

function written(items: readonly z.infer<typeof question>[], context: ExerciseContext): Question[] {
  const rings = new Map<string, NameRing>();
  const besides = (topic: Topic, question: string) => {
    const group = namedGroup(topic.group, context.lesson);
    const ring = rings.get(topic.group) ?? (group ? nameRing(group, [], context) : []);
    rings.set(topic.group, ring);
    return namesBeside(topic, question, ring);
  };
  return items.flatMap((item, index) => {
    const topics = namedTopics(item.about, context.lesson);
    const [only] = topics.length === 1 ? topics : [];
    const wrong = item.wrong?.map(asOption) ?? (only ? besides(only, item.question) : []);
    if (wrong.length < FEWEST_WRONG) {
      reportTooFew(
        say`Question ${index + 1} has ${counted(wrong.length, say`1 wrong option`, say`${wrong.length} wrong options`)}`,
        say`Write \`wrong\` options, or name in \`about\` the one topic whose siblings are to be the wrong ones.`,
        context,
      );
      return [];
    }
    const made: Question = {
      prompt: item.question,
      ...shownFigure(item),
      right: [{ text: item.answer, why: item.why ?? '' }],
      wrong,
      about: topics.map(({ id }) => id),
      facts: item,
    };
    for (const check of [checkLengths, checkForms, checkArticle, checkEcho]) check(made, index + 1, context);
    return [made];
  });
}

function derived(
  group: TopicGroup,
  spare: z.infer<typeof option>[] = [],
  context: ExerciseContext,
): Question[] {
  const ring = nameRing(group, spare.map(asOption), context);
  if (ring.length <= FEWEST_WRONG) {
    const found = say`Too few wrong options with ${ring.length} to choose from`;
    reportTooFew(found, say`Write names under \`spare\` that are no topic and yet seem right.`, context);
    return [];
  }
  return group.topics.map((topic) => {
    const shown = topic.case || topic.example?.text;
    const asked = shown
      ? { key: 'question.which-topic', text: shown }
      : { key: 'question.which-topic-claim', text: topic.claim };
    const made: Question = {
      prompt: `${groupLabel(context.locale, asked.key, group)} ${asked.text}`,
      right: [{ text: plainProse(topic.title), why: '' }],
      wrong: namesBeside(topic, asked.text, ring),
      about: [topic.id],
      standsFor: topic.claim,
    };
    checkNameUnsaid(topic, made, context);
    return made;
  });
}

const REASONING: readonly unknown[] = ['C4', 'C5', 'C6'];

/** An example that stands on a slide is remembered, not analysed. */
function checkUnseen({ topics }: TopicGroup, { cognitive }: ExerciseSpec, context: ExerciseContext): void {
  const seen = topics.filter((topic) => !topic.case);
  if (!REASONING.includes(cognitive) || seen.length === 0) return;
  context.report({
    code: 'example-reused-as-item',
    severity: 'warning',
    message: say`Items of level ${String(cognitive)} show what stands on slides of ${seen.map(({ id }) => id).join(', ')}, expected a case that no slide shows`,
    hint: say`Write a \`case\` at each of these topics, or lower the level.`,
  });
}

/** Fewer may have their options in common by chance. */
const FEWEST_ALIKE = 3;

/** Questions with one set of options are a match in disguise: each answer tells something of the others. */
function checkOptionSets(questions: readonly Question[], context: ExerciseContext): void {
  const alike = new Map<string, number[]>();
  for (const [index, { right, wrong }] of questions.entries()) {
    const texts = [...right, ...wrong].map(({ text }) => comparable(text));
    const set = texts.sort().join('\0');
    alike.set(set, [...(alike.get(set) ?? []), index + 1]);
  }
  for (const numbers of alike.values()) {
    if (numbers.length < FEWEST_ALIKE) continue;
    context.report({
      code: 'same-options',
      severity: 'warning',
      message: say`Questions ${numbers.join(', ')} have the same options, expected others from question to question`,
      hint: say`Write other \`wrong\` options, \`spare\` ones beside \`from\`, or make it a \`match\`.`,
    });
  }
}

/** A derived question must not hold the name it asks for. */
function checkNameUnsaid({ id, title }: Topic, { prompt }: Question, context: ExerciseContext): void {
  if (!comparable(prompt).includes(comparableWords(title))) return;
  context.report({
    code: 'answer-in-question',
    severity: 'warning',
    message: say`The question on \`${id}\` holds its answer, \`${title}\``,
    hint: say`Reword the example so that it shows the topic without naming it.`,
  });
}

function lettered(questions: readonly Question[], marks = 1, context: ExerciseContext): ChoicePart[] {
  const orders = questions.map((question, index) => optionOrder(question, index + 1, context));
  const places = spreadPlaces(
    orders.flatMap(({ free }) => (free.some(({ right }) => right) ? free.length : [])),
    context.order,
  );
  return questions.map(({ prompt, about, facts, figure, standsFor = '' }, index) => {
    const { free, kept } = orders[index] ?? { free: [], kept: [] };
    const right = free.filter((option) => option.right);
    const place = right.length > 0 ? (places.shift() ?? 0) : 0;
    const wrong = shuffle(
      free.filter((option) => !option.right),
      context.order,
    );
    return {
      kind: 'choice',
      entry: context.entry(marks, about, facts),
      prompt,
      ...(figure && { figure }),
      several: false,
      standsFor,
      options: [...wrong.toSpliced(place, 0, ...right), ...kept].map((option, position) => ({
        ...option,
        letter: letterAt(position),
      })),
    };
  });
}

function reportTooFew(found: Message, hint: Message, context: ExerciseContext): void {
  context.report({
    code: 'too-few-options',
    severity: 'error',
    message: say`${found}, expected ${FEWEST_WRONG} or more`,
    hint,
  });
}
