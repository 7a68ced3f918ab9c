/** Multiple choice (pilihan ganda): one right option; wrong ones are authored or are its siblings in the lesson. */

import * as z from 'zod';
import { figureFields, oneFigure } from '../lesson/figure-schema.ts';
import type { Point } from '../lesson/lesson.ts';
import { label } from '../locale.ts';
import { type Message, say } from '../message.ts';
import { shuffle } from '../random.ts';
import { checkLengths, checkOptionCount, checkOptionsDiffer } from './check-options.ts';
import { checkSecondAnswer } from './check-second-answer.ts';
import { checkArticle, checkEcho, checkForms } from './check-wording.ts';
import { comparable, comparableWords } from './comparable.ts';
import type { ExerciseKit, ExerciseType } from './exercise-type.ts';
import { about, level, marks, words } from './fields.ts';
import { letterAt } from './letter.ts';
import { namedPoints } from './named-things.ts';
import { hasOneForm } from './one-form.ts';
import { optionOrder } from './option-order.ts';
import { asOption, type Option, option } from './options.ts';
import { inPaperOrder } from './paper-order.ts';
import type { ChoicePart } from './part.ts';
import { plainProse } from './plain-prose.ts';
import type { Question } from './question.ts';
import { shownFigure } from './shown-figure.ts';
import { shuffleApart } from './shuffle-apart.ts';
import { spreadPlaces } from './spread-places.ts';

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
    level,
    ...figureFields,
  })
  .check(oneFigure)
  .meta({ 'x-other-words': { options: 'wrong', choices: 'wrong', distractors: 'wrong', correct: 'answer' } });

const schema = z.strictObject({
  from: z
    .enum(['obstacles', 'remedies'])
    .optional()
    .meta({ description: 'Asks for each of these which of them its example shows' }),
  questions: z.array(question).min(1).optional().meta({ description: 'Questions written by hand' }),
  marks,
});

export const multipleChoice: ExerciseType<'multiple-choice', typeof schema> = {
  type: 'multiple-choice',
  schema,
  make: (spec, kit) => {
    if (!hasOneForm(spec, [['from'], ['questions']], kit)) return [];
    const questions = spec.from ? derived(kit.lesson[spec.from], kit) : written(spec.questions ?? [], kit);
    questions.forEach((question, index) => {
      checkOptionsDiffer(question, index + 1, kit);
      checkSecondAnswer(question, index + 1, kit);
    });
    checkOptionCount(questions, kit);
    const parts = lettered(questions, spec.marks, kit);
    if (!spec.from) return inPaperOrder(kit.mixed(parts));
    // In teaching order the first answer would be the first obstacle, the second the second.
    return inPaperOrder(shuffleApart(parts, kit.order, (part, row) => part === parts[row]));
  },
};

/** Three good options beat five weak ones; fewer than three are a coin's throw. */
const FEWEST_WRONG = 2;
/** With the right one A to E, as upper secondary schools in Indonesia print them. */
const MOST_WRONG = 4;

function written(items: readonly z.infer<typeof question>[], kit: ExerciseKit): Question[] {
  return items.flatMap((item, index) => {
    const points = namedPoints(item.about, kit.lesson);
    const [only] = points.length === 1 ? points : [];
    const wrong = item.wrong?.map(asOption) ?? (only ? siblingTitles(only, kit) : []);
    if (wrong.length < FEWEST_WRONG) {
      reportTooFew(say`Question ${index + 1} has ${wrong.length} wrong options`, kit);
      return [];
    }
    const made: Question = {
      prompt: item.question,
      ...shownFigure(item),
      right: [{ text: item.answer, why: item.why ?? '' }],
      wrong,
      about: points.map((point) => point.id),
    };
    for (const check of [checkLengths, checkForms, checkArticle, checkEcho]) check(made, index + 1, kit);
    return [made];
  });
}

function derived(points: readonly Point[], kit: ExerciseKit): Question[] {
  if (points.length <= FEWEST_WRONG) {
    reportTooFew(say`${points.length} to choose from leave too few wrong options`, kit);
    return [];
  }
  return points.map((point) => {
    const asked = point.example
      ? { key: `question.which-${point.kind}`, text: point.example.text }
      : { key: `question.which-${point.kind}-claim`, text: point.claim };
    const made: Question = {
      prompt: `${label(kit.locale, asked.key)} ${asked.text}`,
      right: [{ text: plainProse(point.title), why: '' }],
      wrong: siblingTitles(point, kit),
      about: [point.id],
    };
    checkNameUnsaid(point, made, kit);
    return made;
  });
}

/** A derived question must not hold the name it asks for. */
function checkNameUnsaid({ id, title }: Point, { prompt }: Question, kit: ExerciseKit): void {
  if (!comparable(prompt).includes(comparableWords(title))) return;
  kit.report({
    code: 'answer-in-question',
    severity: 'warning',
    message: say`The question on \`${id}\` holds its answer, \`${title}\``,
    hint: say`Reword the example so that it shows the point without naming it.`,
  });
}

/** Up to four other titles of the same kind, drawn by seed. */
function siblingTitles({ kind, id }: Point, kit: ExerciseKit): Option[] {
  const siblings: readonly Point[] = kind === 'obstacle' ? kit.lesson.obstacles : kit.lesson.remedies;
  const others = siblings.filter((sibling) => sibling.id !== id);
  return shuffle(others, kit.random)
    .slice(0, MOST_WRONG)
    .map(({ title }) => ({ text: plainProse(title), why: '' }));
}

function lettered(questions: readonly Question[], marks = 1, kit: ExerciseKit): ChoicePart[] {
  const orders = questions.map((question, index) => optionOrder(question, index + 1, kit));
  const places = spreadPlaces(
    orders.flatMap(({ free }) => (free.some(({ right }) => right) ? free.length : [])),
    kit.order,
  );
  return questions.map(({ prompt, about, figure }, index) => {
    const { free, kept } = orders[index] ?? { free: [], kept: [] };
    const right = free.filter((option) => option.right);
    const place = right.length > 0 ? (places.shift() ?? 0) : 0;
    const wrong = shuffle(
      free.filter((option) => !option.right),
      kit.order,
    );
    return {
      kind: 'choice',
      entry: kit.entry(marks, about),
      prompt,
      ...(figure && { figure }),
      several: false,
      options: [...wrong.toSpliced(place, 0, ...right), ...kept].map((option, position) => ({
        ...option,
        letter: letterAt(position),
      })),
    };
  });
}

function reportTooFew(found: Message, kit: ExerciseKit): void {
  kit.report({
    code: 'too-few-options',
    severity: 'error',
    message: say`${found}, expected ${FEWEST_WRONG} or more`,
    hint: say`Write \`wrong\` options, or name in \`about\` the one obstacle or remedy whose siblings are to be the wrong ones.`,
  });
}
