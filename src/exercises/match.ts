/** Match (jodohkan): obstacles with remedies, terms with meanings, or pairs written by hand. */

import * as z from 'zod';
import type { Obstacle, Prose, Remedy } from '../lesson/lesson.ts';
import { say } from '../message.ts';
import { aboutTerm } from './about-term.ts';
import { associate, type Pair } from './associate.ts';
import type { ExerciseKit, ExerciseType } from './exercise-type.ts';
import { about, marks, words } from './fields.ts';
import { namedTerms } from './named-things.ts';
import { hasOneForm } from './one-form.ts';
import { plainProse } from './plain-prose.ts';

/** What may stand on the left, and what then stands on the right. */
const RIGHT_OF = { obstacles: 'remedies', remedies: 'obstacles', terms: 'meanings' } as const;
type From = keyof typeof RIGHT_OF;

const pair = z.strictObject({
  left: words.meta({ description: 'The premise; the same words twice make one premise with two answers' }),
  right: words.meta({ description: 'Its response; the same words twice make one letter that serves twice' }),
  about,
});

const schema = z.strictObject({
  from: z
    .enum(['obstacles', 'remedies', 'terms'])
    .optional()
    .meta({ description: 'What stands on the left, taken from the lesson' }),
  to: z
    .enum(['obstacles', 'remedies', 'meanings'])
    .optional()
    .meta({ description: 'What stands on the right: remedies, obstacles, or the meanings of terms' }),
  terms: z
    .array(words)
    .optional()
    .meta({ description: 'Ids of the terms to match with their meanings; all of them when left out' }),
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
  make: (spec, kit) => {
    if (!hasOneForm(spec, [['from', 'to', 'terms'], ['pairs']], kit)) return [];
    const { pairs, others } = spec.from ? derived(spec.from, spec, kit) : written(spec.pairs ?? []);
    const part = associate(pairs, [...others, ...(spec.spare ?? [])], spec.marks ?? 1, kit);
    const count = part.premises.length;
    if (count < 2) {
      kit.report({
        code: 'too-few-entries',
        severity: 'error',
        message: say`Only ${count} to match, expected two or more`,
        hint: say`Link more remedies to obstacles with \`addresses\`, define more terms, or write \`pairs\` by hand.`,
      });
      return [];
    }
    if (count > MOST_PREMISES) {
      kit.report({
        code: 'too-many-entries',
        severity: 'warning',
        message: say`${count} to match in one exercise, expected ${MOST_PREMISES} at most`,
        hint: say`Make two exercises of it; \`terms\` picks the terms of each.`,
      });
    }
    return [part];
  },
};

interface Pairs {
  readonly pairs: readonly Pair[];
  /** Responses to show whether or not a pair leads to them. */
  readonly others: readonly Prose[];
}

function written(pairs: readonly z.infer<typeof pair>[]): Pairs {
  return { pairs: pairs.map(({ about = [], ...pair }) => ({ ...pair, about })), others: [] };
}

function derived(from: From, { to, terms }: Spec, kit: ExerciseKit): Pairs {
  const { obstacles, remedies } = kit.lesson;
  const expected = RIGHT_OF[from];
  if (to !== expected) {
    kit.report({
      code: 'unclear-exercise',
      severity: 'error',
      message: to
        ? say`Unexpected \`to: ${to}\` beside \`from: ${from}\`, expected \`to: ${expected}\``
        : say`Missing \`to\` beside \`from: ${from}\`, expected \`to: ${expected}\``,
      hint: say`Write \`to: ${expected}\`.`,
    });
  }
  if (terms && from !== 'terms') {
    kit.report({
      code: 'unclear-exercise',
      severity: 'error',
      message: say`Unexpected \`terms\` beside \`from: ${from}\`, expected it only beside \`from: terms\``,
      hint: say`Delete \`terms\`, or write \`from: terms\`.`,
    });
  }
  if (from === 'obstacles') return linked(obstacles, remedies);
  if (from === 'remedies') return linked(remedies, obstacles);
  const pairs = namedTerms(terms, kit.lesson).map(({ id, name, meaning }) => ({
    left: plainProse(name),
    right: meaning,
    about: aboutTerm(id, kit.lesson),
  }));
  return { pairs, others: [] };
}

/** A pair for each link; a point without links has no place on the left, and stays a spare response on the right. */
function linked(from: readonly (Obstacle | Remedy)[], to: readonly (Obstacle | Remedy)[]): Pairs {
  const pairs = from.flatMap((left) => {
    const partners = left.kind === 'obstacle' ? left.addressedBy : left.addresses;
    return to
      .filter((right) => partners.includes(right.id))
      .map((right) => ({
        left: plainProse(left.title),
        right: plainProse(right.title),
        about: [left.id, right.id],
      }));
  });
  return { pairs, others: to.map((point) => plainProse(point.title)) };
}
