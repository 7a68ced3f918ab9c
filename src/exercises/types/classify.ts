/** Classify (kelompokkan): cards to be sorted, by group, by topic, or into categories of one's own. */

import * as z from 'zod';
import { shuffle } from '../../base/random.ts';
import { counted, type Message, say } from '../../diagnostics/message.ts';
import type { ExerciseSpec, Prose, Topic } from '../../lesson/lesson.ts';
import { groupLabel } from '../../locale/locale.ts';
import { checkRepeated } from '../checks/check-repeated.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { fieldSpan } from '../field-span.ts';
import { about, group, marks, words } from '../fields.ts';
import { namedGroup } from '../named-things.ts';
import { hasOneForm } from '../one-form.ts';
import { inPaperOrder } from '../paper-order.ts';
import type { CategoriesPart } from '../parts.ts';
import { plainProse } from '../plain-prose.ts';

/** More cards than these fill a page before anything is sorted. */
const MOST_CARDS = 12;

/** All groups: each is a category. */
const ALL = 'points';

const schema = z.strictObject({
  from: group.meta({
    description:
      '`points` asks which statements belong to which group; the key of a group, to which of its topics',
  }),
  categories: z
    .array(
      z.strictObject({
        name: words.meta({ description: 'The head of its column' }),
        cards: z.array(words).min(1).meta({ description: 'What belongs there' }),
        about,
      }),
    )
    .min(2)
    .max(5)
    .optional()
    .meta({ description: 'Categories written by hand' }),
  marks: marks.meta({ description: 'Marks for each card; 1 when left out' }),
});
type Spec = z.infer<typeof schema>;

interface Card {
  readonly text: Prose;
  readonly category: number;
  readonly about: readonly string[];
  /** Its name among the spans of the lesson. */
  readonly name: string;
}

export const classify: ExerciseType<'classify', typeof schema> = {
  type: 'classify',
  schema,
  groups: { from: [ALL] },
  make: (spec, context) => {
    if (!hasOneForm(spec, [['from'], ['categories']], context)) return [];
    const { categories, cards } = spec.from ? derived(spec.from, context) : written(spec);
    // A card that fits two categories has no right place.
    checkRepeated(cards, (card) => say`Unexpected second card \`${card}\`, expected each card once`, context);
    if (categories.length < 2 || categories.length > 5 || cards.length < 2) {
      context.report({
        code: categories.length > 5 ? 'too-many-entries' : 'too-few-entries',
        severity: 'error',
        message: say`${cardsIn(cards.length)} for ${counted(categories.length, say`1 category`, say`${categories.length} categories`)}, expected two to five categories`,
        hint: say`Write \`categories\` with their \`cards\` by hand.`,
      });
      return [];
    }
    if (cards.length > MOST_CARDS) {
      context.report({
        code: 'too-many-entries',
        severity: 'warning',
        message: say`${cardsIn(cards.length)} in one exercise, expected ${MOST_CARDS} at most`,
        hint: say`Make two exercises of it.`,
        ...fieldSpan(spec, 'categories', context),
      });
    }
    const entered = cards.map(({ text, category, about }) => ({
      entry: context.entry(spec.marks ?? 1, about),
      text,
      category,
    }));
    return [{ kind: 'categories', categories, cards: inPaperOrder(shuffle(entered, context.order)) }];
  },
};

type Sorted = Pick<CategoriesPart, 'categories'> & { readonly cards: readonly Card[] };

function written({ id, categories = [] }: Spec & Pick<ExerciseSpec, 'id'>): Sorted {
  return {
    categories: categories.map(({ name }) => name),
    cards: categories.flatMap(({ cards, about = [] }, category) =>
      cards.map((text, index) => ({
        text,
        category,
        about,
        name: `${id}.categories.${category}.cards.${index}`,
      })),
    ),
  };
}

/** One statement of each topic, drawn by seed; two where the topic itself is the category. */
function derived(from: string, { lesson, locale, random }: ExerciseContext): Sorted {
  const drawn = ({ id, points }: Topic, category: number, count: number): Card[] =>
    shuffle([...points.entries()], random)
      .slice(0, count)
      .map(([index, text]) => ({ text, category, about: [id], name: `${id}.points.${index}` }));
  if (from === ALL) {
    return {
      categories: lesson.groups.map((group) => groupLabel(locale, 'group', group)),
      cards: lesson.groups.flatMap(({ topics }, index) => topics.flatMap((topic) => drawn(topic, index, 1))),
    };
  }
  const topics = namedGroup(from, lesson)?.topics ?? [];
  return {
    categories: topics.map(({ title }) => plainProse(title)),
    cards: topics.flatMap((topic, index) => drawn(topic, index, 2)),
  };
}

function cardsIn(count: number): Message {
  return counted(count, say`1 card`, say`${count} cards`);
}
