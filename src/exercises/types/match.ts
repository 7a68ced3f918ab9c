/** Match (jodohkan): topics with those they are linked to or with their dates, terms with meanings, or pairs by hand. */

import * as z from 'zod';
import { shuffle } from '../../base/random.ts';
import { type Message, say } from '../../diagnostics/message.ts';
import type { Lesson, Prose, TopicGroup } from '../../lesson/lesson.ts';
import { relatedTo } from '../../lesson/topics.ts';
import { aboutTerm } from '../about-term.ts';
import { associate, type Pair } from '../associate.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { about, group, marks, words } from '../fields.ts';
import { namedGroup, namedTerms } from '../named-things.ts';
import { hasOneForm } from '../one-form.ts';
import { plainProse } from '../plain-prose.ts';

/** What may stand on either side besides the topics of a group. */
const TERMS = { left: 'terms', right: 'meanings' };
const WHEN = 'when';

const pair = z.strictObject({
  left: words.meta({ description: 'The premise; the same words twice make one premise with two answers' }),
  right: words.meta({ description: 'Its response; the same words twice make one letter that serves twice' }),
  about,
});

const schema = z.strictObject({
  from: group.meta({
    description: 'What stands on the left, taken from the lesson: a group of topics, or `terms`',
  }),
  to: group.meta({
    description: 'What stands on the right: a group that is linked to it, `when`, or the `meanings` of terms',
  }),
  terms: z.array(words).optional().meta({
    description: 'Ids of the terms to match with their meanings; all of them when left out',
    'x-ids': 'terms',
  }),
  pairs: z.array(pair).optional().meta({ description: 'Pairs written by hand' }),
  spare: z.array(words).optional().meta({ description: 'Responses that belong to no premise' }),
  marks,
});

type Spec = z.infer<typeof schema>;

/** More no longer fit one page beside their responses, nor a pupil's glance. */
const MOST_PREMISES = 10;

export const match: ExerciseType<'match', typeof schema> = {
  type: 'match',
  schema,
  groups: { from: [TERMS.left], to: [WHEN, TERMS.right] },
  make: (spec, context) => {
    if (!hasOneForm(spec, [['from', 'to', 'terms'], ['pairs']], context)) return [];
    const { pairs, others } = spec.from ? derived(spec.from, spec, context) : written(spec.pairs ?? []);
    const part = associate(pairs, [...others, ...(spec.spare ?? [])], spec.marks ?? 1, context);
    const count = part.premises.length;
    if (count < 2) {
      const [link] = context.lesson.kind.links;
      context.report({
        code: 'too-few-entries',
        severity: 'error',
        message: say`Only ${count} to match, expected two or more`,
        hint: link
          ? say`Link more topics with \`${link.field}\`, define more terms, or write \`pairs\` by hand.`
          : say`Define more terms, or write \`pairs\` by hand.`,
      });
      return [];
    }
    if (count > MOST_PREMISES) {
      context.report({
        code: 'too-many-entries',
        severity: 'warning',
        message: say`${count} to match in one exercise, expected ${MOST_PREMISES} at most`,
        hint: tooManyHint(spec),
      });
    }
    return [part];
  },
};

function tooManyHint({ from }: Spec): Message {
  if (from === TERMS.left) return say`Make two exercises of it; \`terms\` picks the terms of each.`;
  return from
    ? say`Make two exercises of it, with \`pairs\` written by hand.`
    : say`Make two exercises of it.`;
}

interface Pairs {
  readonly pairs: readonly Pair[];
  /** Responses to show whether or not a pair leads to them. */
  readonly others: readonly Prose[];
}

function written(pairs: readonly z.infer<typeof pair>[]): Pairs {
  return { pairs: pairs.map(({ about = [], ...pair }) => ({ ...pair, about })), others: [] };
}

function derived(from: string, { to, terms }: Spec, context: ExerciseContext): Pairs {
  const { lesson } = context;
  const group = namedGroup(from, lesson);
  const possible = group ? partnersOf(group, lesson) : [TERMS.right];
  const report = (message: Message, hint: Message) =>
    context.report({ code: 'unclear-exercise', severity: 'error', message, hint });
  if (possible.length === 0) {
    report(
      say`Nothing to match \`${from}\` with, expected topics that are linked to others`,
      say`Write \`pairs\` by hand, or match \`terms\`.`,
    );
    return { pairs: [], others: [] };
  }
  const [expected = ''] = possible;
  if (to === undefined || !possible.includes(to)) {
    report(
      to
        ? say`Unexpected \`to: ${to}\` beside \`from: ${from}\`, expected \`to: ${possible.join(', ')}\``
        : say`Missing \`to\` beside \`from: ${from}\`, expected \`to: ${possible.join(', ')}\``,
      say`Write \`to: ${expected}\`.`,
    );
  }
  if (terms && group) {
    report(
      say`Unexpected \`terms\` beside \`from: ${from}\`, expected it only beside \`from: terms\``,
      say`Delete \`terms\`, or write \`from: terms\`.`,
    );
  }
  if (!group) {
    const pairs = namedTerms(terms, lesson).map(({ id, name, meaning }) => ({
      left: plainProse(name),
      right: meaning,
      about: aboutTerm(id, lesson),
    }));
    return { pairs, others: [] };
  }
  const partners = namedGroup(to, lesson);
  return partners ? linked(group, partners, lesson) : dated(group, context);
}

/** What the topics of a group may be matched with: groups that its kind links with it, and when they happened. */
function partnersOf(group: TopicGroup, { kind, groups }: Lesson): string[] {
  const linked = groups.filter(({ name, key }) =>
    kind.links.some(
      (link) =>
        key !== group.key &&
        ((link.from === group.name && link.to.includes(name)) ||
          (link.from === name && link.to.includes(group.name))),
    ),
  );
  const hasDates = group.topics.some(({ when }) => when);
  return [...linked.map(({ key }) => key), ...(hasDates ? [WHEN] : [])];
}

/** A pair for each link; a topic without links has no place on the left, and stays a spare response on the right. */
function linked(from: TopicGroup, to: TopicGroup, lesson: Lesson): Pairs {
  const pairs = from.topics.flatMap((left) =>
    relatedTo(left, lesson)
      .filter(({ group }) => group === to.key)
      .map((right) => ({
        left: plainProse(left.title),
        right: plainProse(right.title),
        about: [left.id, right.id],
      })),
  );
  return { pairs, others: to.topics.map((topic) => plainProse(topic.title)) };
}

/** Not in teaching order: that is the order of the dates, and would give them away. */
function dated({ topics }: TopicGroup, { random }: ExerciseContext): Pairs {
  const pairs = shuffle(topics, random).map(({ id, title, when }) => ({
    left: plainProse(title),
    right: plainProse(when),
    about: [id],
  }));
  return { pairs, others: [] };
}
