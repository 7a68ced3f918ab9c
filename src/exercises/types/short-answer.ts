/** Short answer (uraian singkat): a question, ruled lines, a model answer. Always written by hand. */

import * as z from 'zod';
import { figureFields, oneFigure } from '../../lesson/figure-schema.ts';
import { isBrief, ruledLinesFor } from '../../prose/writing-room.ts';
import type { ExerciseType } from '../exercise-type.ts';
import { about, itemFields, marks, words } from '../fields.ts';
import { shownFigure } from '../shown-figure.ts';

const MOST_LINES = 20;
const MARKS = 2;

const schema = z.strictObject({
  questions: z
    .array(
      z
        .strictObject({
          question: words.meta({ description: 'Says how much is wanted: "Give two reasons …"' }),
          answer: words.meta({ description: 'The model answer, for the key' }),
          lines: z.int().min(1).max(MOST_LINES).optional().meta({
            description:
              'Ruled lines to print; when left out, one for a few words, else as many as the answer takes and a third more',
          }),
          marks: marks.meta({ description: `Marks for this question; ${MARKS} when left out` }),
          about,
          ...itemFields,
          ...figureFields,
        })
        .check(oneFigure),
    )
    .min(1)
    .meta({ description: 'The questions, in the order of the paper' }),
  marks: marks.meta({ description: `Marks for each question that names none; ${MARKS} when left out` }),
});

export const shortAnswer: ExerciseType<'short-answer', typeof schema> = {
  type: 'short-answer',
  schema,
  make: (spec, context) =>
    spec.questions.map((item) => ({
      kind: 'extended-text',
      entry: context.entry(item.marks ?? spec.marks ?? MARKS, item.about ?? [], item),
      prompt: item.question,
      ...shownFigure(item),
      lines: item.lines ?? (isBrief(item.answer) ? 1 : ruledLinesFor(item.answer, 1, MOST_LINES)),
      answer: item.answer,
      rubric: null,
    })),
};
