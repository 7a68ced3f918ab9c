/** True or false (benar/salah): statements to judge; a false one is authored with its correction, never made up. */

import * as z from 'zod';
import { say } from '../../diagnostics/message.ts';
import type { KeyList } from '../../locale/key-words.ts';
import { linesFor } from '../../prose/writing-room.ts';
import { standOutByLength } from '../checks/check-options.ts';
import type { ExerciseType } from '../exercise-type.ts';
import { about, itemFields, marks, words } from '../fields.ts';
import { mixedOrder } from '../mixed-order.ts';
import { namedTopics } from '../named-things.ts';
import { inPaperOrder } from '../paper-order.ts';
import type { Statement } from '../parts.ts';

/** Of the text column, for statements and their corrections. */
const SHARE = 0.75;
/** Pupils correct the words that are wrong, and need not write the whole sentence anew. */
const MOST_LINES = 2;

const text = words.meta({ description: 'One sentence that is clearly true or clearly false' });

const schema = z.strictObject({
  statements: z
    .array(
      z
        .discriminatedUnion('answer', [
          z.strictObject({
            text,
            answer: z.literal(true).meta({ description: 'The statement is true' }),
            about,
            ...itemFields,
          }),
          z.strictObject({
            text,
            answer: z.literal(false).meta({ description: 'The statement is false' }),
            correction: words.meta({ description: 'The true sentence, for the key' }),
            about,
            ...itemFields,
          }),
        ])
        .meta({ 'x-other-words-of': 'truth' satisfies KeyList }),
    )
    .optional()
    .meta({ description: 'Statements written by hand; a false one needs its correction' }),
  claims: z
    .array(words)
    .optional()
    .meta({ description: 'Ids of topics whose claims join as true statements', 'x-ids': 'topics' }),
  marks,
});

export const trueFalse: ExerciseType<'true-false', typeof schema> = {
  type: 'true-false',
  schema,
  make: (spec, context) => {
    const written = (spec.statements ?? []).map((statement) => ({
      text: statement.text,
      right: statement.answer,
      correction: statement.answer ? '' : statement.correction,
      about: statement.about ?? [],
      facts: statement,
    }));
    const claimed = namedTopics(spec.claims, context.lesson).map((topic) => ({
      text: topic.claim,
      right: true,
      correction: '',
      about: [topic.id],
      facts: {},
    }));
    const statements = [...written, ...claimed].map(
      ({ about, facts, ...statement }): Statement => ({
        ...statement,
        entry: context.entry(spec.marks ?? 1, about, facts),
      }),
    );
    if (statements.length === 0) {
      context.report({
        code: 'too-few-entries',
        severity: 'error',
        message: say`No statements to judge, expected one or more`,
        hint: say`Write some under \`statements\`, or name topics under \`claims\`.`,
      });
      return [];
    }
    if (new Set(statements.map((statement) => statement.right)).size === 1) {
      context.report({
        code: 'one-sided',
        severity: 'warning',
        message: statements[0]?.right
          ? say`All statements are true, expected true and false ones`
          : say`All statements are false, expected true and false ones`,
        hint: say`A pupil who ticks one column all the way down gets every mark.`,
      });
    }
    const texts = (right: boolean) =>
      statements.filter((statement) => statement.right === right).map((statement) => statement.text);
    const longer = [true, false].find((right) => standOutByLength(texts(right), texts(!right)));
    // One against one has no pattern yet.
    if (longer !== undefined && texts(true).length > 1 && texts(false).length > 1) {
      context.report({
        code: 'answer-by-length',
        severity: 'warning',
        message: longer
          ? say`True statements are much longer than false ones, expected like lengths`
          : say`False statements are much longer than true ones, expected like lengths`,
        hint: say`A pupil who has noticed judges the rest by their length.`,
      });
    }
    const mixed = mixedOrder(statements, (statement) => statement.right, context.order);
    const lines = Math.min(
      MOST_LINES,
      Math.max(...statements.map(({ correction }) => linesFor(correction, SHARE))),
    );
    return [{ kind: 'judgement', statements: inPaperOrder(mixed), lines }];
  },
};
