/** The first exercises of a lesson: what can be made of any, and a question to write more after. */

import type { RawLesson } from '../lesson/lesson-schema.ts';
import type { Starter } from './starter.ts';

/** With fewer there is nothing to choose from, with more no page to hold them. */
const TO_MATCH = { least: 2, most: 10 };

export function exercisesFor(
  { obstacles, remedies }: Pick<RawLesson, 'obstacles' | 'remedies'>,
  { sample }: Starter,
): NonNullable<RawLesson['exercises']> {
  const matches =
    obstacles.length >= TO_MATCH.least &&
    obstacles.length <= TO_MATCH.most &&
    remedies.length >= TO_MATCH.least;
  return [
    ...(matches ? [{ type: 'match', from: 'obstacles', to: 'remedies' }] : []),
    {
      type: 'short-answer',
      questions: [
        {
          question: sample.exercise,
          answer: sample.answer,
          about: obstacles.slice(0, 3).map(({ id }) => id),
        },
      ],
    },
  ];
}
