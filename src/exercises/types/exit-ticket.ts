/** Exit ticket (tiket keluar): a few lines to write before leaving. It is read, not marked, unless marks are given. */

import * as z from 'zod';
import { label } from '../../locale/locale.ts';
import type { ExerciseType } from '../exercise-type.ts';
import { marks, words } from '../fields.ts';
import type { ExtendedTextPart } from '../parts.ts';

const LINES = 2;

const schema = z.strictObject({
  questions: z
    .array(words)
    .min(1)
    .max(4)
    .optional()
    .meta({ description: 'What to write; the three questions of the deck’s last slide when left out' }),
  marks: marks.meta({ description: 'Marks for each question; none when left out' }),
});

export const exitTicket: ExerciseType<'exit-ticket', typeof schema> = {
  type: 'exit-ticket',
  schema,
  make: ({ questions, marks = 0 }, context) => {
    const own = questions ?? [1, 2, 3].map((number) => label(context.locale, `exit-ticket-${number}`));
    return own.map(
      (prompt): ExtendedTextPart => ({
        kind: 'extended-text',
        entry: context.entry(marks, []),
        prompt,
        lines: LINES,
        answer: label(context.locale, 'own-words'),
        rubric: null,
      }),
    );
  },
};
