import { expect, it } from 'vitest';
import { variantsOf } from '../../src/base/variant.ts';
import { showLesson } from '../../src/preview/show-lesson.ts';
import { buildLesson } from '../papers/build-lesson.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

it('The preview names the files of a level as a build does', async () => {
  const exercises =
    'exercises: [{ type: short-answer, hint: Think., questions: [{ question: Why?, answer: So. }] }]';
  const result = await buildLesson(SHORT_LESSON + exercises, { variants: variantsOf(0, 'support') });
  const built = { result, facts: {}, switches: [], write: async () => result };
  const { documents } = showLesson('rivers', built, (name) => `/${name}`).lesson;
  expect(documents.flatMap(({ files }) => files.map(({ name }) => name))).toEqual([
    'deck.pptx',
    'deck.pdf',
    'worksheet-support.pdf',
    'answer-key-support.pdf',
    'handout.pdf',
    'guided-notes.pdf',
  ]);
});
