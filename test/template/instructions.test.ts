import { describe, expect, it } from 'vitest';
import type { Tier } from '../../src/base/variant.ts';
import { buildLesson } from '../papers/build-lesson.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

async function markupOf(
  document: 'worksheet' | 'guided-notes',
  more: string,
  lesson = SHORT_LESSON,
  tier: Tier = 'core',
) {
  const { stages, diagnostics } = await buildLesson(`${lesson}silence: [untaught]\n${more}`, {
    documents: [document],
    variants: [{ version: '', tier }],
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return stages.markup[document] ?? '';
}

describe('What a paper asks for', () => {
  const shortAnswers = (...answers: string[]) =>
    `exercises: [{ type: short-answer, questions: [${answers.map((answer) => `{ question: Why?, answer: "${answer}" }`).join()}] }]`;
  const sentence = 'Whoever lives upstream does not see what arrives downstream, and so nobody pays for it.';

  it('is as long as the model answers are', async () => {
    expect(await markupOf('worksheet', shortAnswers('9', 'Jakarta'))).toContain(
      'A word, a number or a few words',
    );
    expect(await markupOf('worksheet', shortAnswers(sentence, sentence))).toContain('in a few sentences');
    const mixed = await markupOf('worksheet', shortAnswers('9', sentence));
    expect(mixed).toContain('Answer each question on its lines.');
    expect(mixed).not.toMatch(/sentences on the lines|A word, a number/);
  });

  it('speaks of words that are left over where some are', async () => {
    const cloze = (spare: string) =>
      `exercises: [{ type: cloze, text: "A {river} is a {river}, a {lake} is none."${spare} }]`;
    expect(await markupOf('worksheet', cloze(''))).not.toContain('left over');
    expect(await markupOf('worksheet', cloze(', spare: [delta]'))).toContain('Some of them are left over.');
  });

  it('names slides on the paper for support alone, where they stand beside questions', async () => {
    const essay = 'exercises: [{ type: essay, questions: [{ question: Why?, answer: So., about: [cost] }] }]';
    const named = await markupOf('worksheet', essay, SHORT_LESSON, 'support');
    expect(named).toMatch(/The sign \[slide\sn\] gives the number/);
    expect(named).toMatch(/\[slide\s\d+\]/);
    expect(await markupOf('worksheet', essay)).not.toContain('[slide');
    expect(await markupOf('worksheet', shortAnswers('9'), SHORT_LESSON, 'support')).not.toContain('[slide');
  });

  it('leaves gaps in a claim where its terms stand', async () => {
    const withTerm = (term: string) => SHORT_LESSON.replace('id: cost,', `id: cost, terms: [${term}],`);
    const claims = async (term: string) =>
      (await markupOf('guided-notes', `terms: { ${term}: Something. }`, withTerm(term))).match(
        /<p keep="next">.*<\/p>/g,
      );
    expect((await claims('germ'))?.join()).not.toContain('<blank');
    expect((await claims('water'))?.[0]).toContain('<blank');
  });
});
