/** Essay (uraian): a question, a page to write on, a rubric and a model answer. Always written by hand. */

import * as z from 'zod';
import { figureFields, oneFigure } from '../../lesson/figure-schema.ts';
import { rubricSchema } from '../../lesson/rubric-schema.ts';
import { ruledLinesFor } from '../../prose/writing-room.ts';
import type { ExerciseType } from '../exercise-type.ts';
import { about, itemFields, words } from '../fields.ts';
import { fullMarks, rubricOf } from '../rubric.ts';
import { shownFigure } from '../shown-figure.ts';

const LINES = { usual: 12, most: 24 };

const schema = z.strictObject({
  questions: z
    .array(
      z
        .strictObject({
          question: words.meta({ description: 'Asks for a judgement with reasons' }),
          answer: words.meta({ description: 'The model answer, for the key' }),
          lines: z
            .int()
            .min(5)
            .max(LINES.most)
            .optional()
            .meta({
              description: `Ruled lines to print; as many as the answer takes and a third more, ${LINES.usual} at least, when left out`,
            }),
          rubric: rubricSchema.optional().meta({
            description: 'How it is marked; content, reasons and language on four levels when left out',
          }),
          about,
          ...itemFields,
          ...figureFields,
        })
        .check(oneFigure),
    )
    .min(1)
    .meta({ description: 'The questions, in the order of the paper' }),
});

export const essay: ExerciseType<'essay', typeof schema> = {
  type: 'essay',
  schema,
  make: (spec, context) =>
    spec.questions.map((item, index) => {
      const rubric = rubricOf(item.rubric, spec, `questions.${index}.rubric`, context);
      return {
        kind: 'extended-text',
        entry: context.entry(fullMarks(rubric), item.about ?? [], item),
        prompt: item.question,
        ...shownFigure(item),
        lines: item.lines ?? ruledLinesFor(item.answer, LINES.usual, LINES.most),
        answer: item.answer,
        rubric,
      };
    }),
};
