/** The schemas of what a class is asked: questions to talk about, checks with options, and what closes the lesson. */

import * as z from 'zod';
import { optionalText, text } from './schema-fields.ts';

/**
 * How a question is worked on: the usual minutes of each step, which has its words in the labels `talk.<how>.<step>`.
 */
export const TALK_FORMS = { 'think-pair-share': [1, 2, 3], vote: [1, 2, 1], write: [3, 2] } as const;

export type TalkForm = keyof typeof TALK_FORMS;

const FORMS = Object.keys(TALK_FORMS) as [TalkForm, ...TalkForm[]];
const duration = z.int().min(1).max(60);

export const askSchema = z
  .union([
    text('The question put to the class'),
    z.strictObject({
      question: text('The question put to the class'),
      how: z.enum(FORMS).optional().meta({
        description: 'How it is worked on, with a slide of its own: `think-pair-share`, `vote` or `write`',
      }),
      minutes: z
        .union([duration, z.array(duration).min(1).max(3)])
        .optional()
        .meta({ description: 'How long it takes: in all, or one number a step' }),
      expect: optionalText('What a good answer says, for the speaker’s notes'),
    }),
  ])
  .meta({ description: 'The question put to the class, or `question` with `how`, `minutes` and `expect`' });

const wrong = z
  .union([
    text('An answer that is wrong'),
    z.strictObject({
      text: text('An answer that is wrong'),
      why: text('Why it is wrong, shown with the right answer'),
    }),
  ])
  .meta({ description: 'An answer that is wrong, or `text` and `why`' });

export const checksSchema = z
  .array(
    z
      .strictObject({
        after: text('The id of the topic that it follows'),
        question: text('The question'),
        case: optionalText('A case that the class has not seen, which the question is about'),
        answer: text('The answer that is right'),
        wrong: z.array(wrong).min(1).max(4).meta({ description: '1 to 4 answers that are wrong' }),
      })
      .meta({ title: 'Check', description: 'A slide with a question and answers to choose from' }),
  )
  .max(12)
  .optional()
  .meta({ description: 'Questions on slides that show whether the class has understood' });

export const discussionSchema = z
  .array(text('One question'))
  .min(1)
  .max(5)
  .optional()
  .meta({ description: 'What the class discusses at the end, in place of the usual questions' });

export const exitSchema = z
  .array(text('One thing to write'))
  .min(1)
  .max(4)
  .optional()
  .meta({ description: 'What everyone writes before leaving, in place of the usual three things' });
