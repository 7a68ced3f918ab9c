/** Case study (studi kasus): a text in a box and questions on it. Always written by hand. */

import * as z from 'zod';
import type { ExerciseType } from '../exercise-type.ts';
import { words } from '../fields.ts';
import { shortAnswer } from './short-answer.ts';

const schema = z.strictObject({
  title: words.optional().meta({ description: 'The head of the text' }),
  text: words.meta({ description: 'The case; an empty line begins a new paragraph' }),
  ...shortAnswer.schema.shape,
});

export const caseStudy: ExerciseType<'case-study', typeof schema> = {
  type: 'case-study',
  schema,
  make: (spec, context) => [
    {
      kind: 'stimulus',
      title: spec.title ?? '',
      paragraphs: spec.text.trim().split(/\n\s*\n/),
    },
    ...shortAnswer.make(spec, context),
  ],
};
