/** Frayer model: a term, and four boxes for its meaning, its features, examples and what is none. */

import * as z from 'zod';
import type { Prose } from '../../lesson/lesson.ts';
import { label } from '../../locale/locale.ts';
import { aboutTerm } from '../about-term.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { marks, words } from '../fields.ts';
import { namedTerms } from '../named-things.ts';
import type { Cell, TablePart } from '../parts.ts';

/** Room to write in a box, in lines. */
const LINES = 3;

const schema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        term: words.meta({
          description: 'The id of a term; its meaning is the answer of the first box',
          'x-ids': 'terms',
        }),
        features: words.optional().meta({ description: 'What marks it, for the key' }),
        examples: words.optional().meta({ description: 'Examples, for the key' }),
        others: words.optional().meta({ description: 'What might be taken for it and is not, for the key' }),
      }),
    )
    .min(1)
    .meta({ description: 'The terms, each with four boxes of its own' }),
  marks: marks.meta({ description: 'Marks for each box; 1 when left out' }),
});

export const frayer: ExerciseType<'frayer', typeof schema> = {
  type: 'frayer',
  schema,
  make: (spec, context) =>
    spec.terms.flatMap(({ term, features, examples, others }) =>
      namedTerms([term], context.lesson).map(({ id, name, meaning }): TablePart => {
        const box = (key: string, answer: Prose | undefined) =>
          boxOf(label(context.locale, key), answer, spec.marks ?? 1, aboutTerm(id, context.lesson), context);
        return {
          kind: 'table',
          title: name,
          shares: [1, 1],
          headings: [],
          rows: [
            [box('meaning', meaning), box('features', features)],
            [box('examples', examples), box('non-examples', others)],
          ],
        };
      }),
    ),
};

function boxOf(
  prompt: string,
  answer: Prose | undefined,
  marks: number,
  about: readonly string[],
  context: ExerciseContext,
): Cell {
  const entry = context.entry(marks, about);
  return { kind: 'gap', entry, prompt, answers: answer === undefined ? [] : [answer], lines: LINES };
}
