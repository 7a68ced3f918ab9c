/** Order (urutkan): steps that stand in disorder and are to be numbered; written by hand, or the topics of a group. */

import * as z from 'zod';
import { shuffle } from '../../base/random.ts';
import { say } from '../../diagnostics/message.ts';
import type { ItemFacts } from '../../lesson/item-facts.ts';
import type { Prose, TopicGroup } from '../../lesson/lesson.ts';
import { groupLabel } from '../../locale/locale.ts';
import { checkRepeated } from '../checks/check-repeated.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { about, group, itemFields, marks, words } from '../fields.ts';
import { letterAt } from '../letter.ts';
import { namedGroup } from '../named-things.ts';
import { hasOneForm } from '../one-form.ts';
import { plainProse } from '../plain-prose.ts';

const schema = z.strictObject({
  from: group.meta({ description: 'The group whose topics are to be put in their order' }),
  questions: z
    .array(
      z.strictObject({
        question: words.meta({ description: 'What is to be ordered, and by what: "from first to last"' }),
        steps: z.array(words).min(3).max(10).meta({ description: 'The steps in their right order' }),
        marks: marks.meta({ description: 'Marks for this question; one for each step when left out' }),
        about,
        ...itemFields,
      }),
    )
    .min(1)
    .optional()
    .meta({ description: 'Questions written by hand, in the order of the paper' }),
  marks: marks.meta({
    description: 'Marks for the question that is taken from the lesson; one for each step when left out',
  }),
});

export const order: ExerciseType<'order', typeof schema> = {
  type: 'order',
  schema,
  groups: { from: [] },
  make: (spec, context) => {
    if (!hasOneForm(spec, [['from', 'marks'], ['questions']], context)) return [];
    const group = namedGroup(spec.from, context.lesson);
    const questions: readonly Question[] = group
      ? derived(group, spec.marks, context)
      : (spec.questions ?? []);
    return questions.map((item, index) => {
      const nameOf = (step: number) =>
        group ? `${group.topics[step]?.id}.title` : `${spec.id}.questions.${index}.steps.${step}`;
      checkRepeated(
        item.steps.map((text, step) => ({ text, name: nameOf(step) })),
        (step) => say`Unexpected second step \`${step}\`, expected each step once`,
        context,
      );
      return {
        kind: 'order',
        entry: context.entry(item.marks ?? item.steps.length, item.about ?? [], item),
        prompt: item.question,
        steps: inDisorder(item.steps, context).map((step, position) => ({
          ...step,
          letter: letterAt(position),
        })),
      };
    });
  },
};

interface Question extends ItemFacts {
  readonly question: Prose;
  readonly steps: readonly Prose[];
  readonly marks?: number | undefined;
  readonly about?: readonly string[] | undefined;
}

const FEWEST = 3;
const MOST = 10;

/** The first ten topics, where there are more. */
function derived(
  group: TopicGroup,
  marks: number | undefined,
  { locale, report }: ExerciseContext,
): Question[] {
  const topics = group.topics.slice(0, MOST);
  if (topics.length < FEWEST) {
    report({
      code: 'too-few-entries',
      severity: 'error',
      message: say`Only ${topics.length} to put in order, expected ${FEWEST} or more`,
      hint: say`Write \`questions\` by hand, or add topics to the group.`,
    });
    return [];
  }
  return [
    {
      question: groupLabel(locale, 'question.order-of-group', group),
      steps: topics.map(({ title }) => plainProse(title)),
      marks,
      about: topics.map(({ id }) => id),
    },
  ];
}

/** A shuffle that is not the right order itself. */
function inDisorder(steps: readonly string[], context: ExerciseContext) {
  const placed = steps.map((text, index) => ({ text, place: index + 1 }));
  const mixed = shuffle(placed, context.order);
  const [first, ...rest] = mixed;
  return first && mixed.every(({ place }, index) => place === index + 1) ? [...rest, first] : mixed;
}
