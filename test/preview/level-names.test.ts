import { expect, it } from 'vitest';
import { variantsOf } from '../../src/base/variant.ts';
import { showLesson } from '../../src/preview/show-lesson.ts';
import { buildLesson } from '../papers/build-lesson.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

it('The preview names the files of a level as a build does', async () => {
  const exercises =
    'exercises: [{ type: short-answer, hint: Think., questions: [{ question: Why?, answer: So. }] }]';
  const result = await buildLesson(SHORT_LESSON + exercises, { variants: variantsOf(0, 'support') });
  const { documents } = showLesson('rivers', { result, facts: {} }, '/').lesson;
  expect(documents.flatMap(({ files }) => files)).toEqual([
    'deck.pptx',
    'deck.pdf',
    'worksheet-support.pdf',
    'answer-key-support.pdf',
    'handout.pdf',
    'guided-notes.pdf',
  ]);
});
