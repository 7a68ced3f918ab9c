import { describe, expect, it } from 'vitest';
import { openStarters } from '../../../src/cli/commands/lesson-beginnings.ts';
import { allKinds } from '../../kinds.ts';
import { draftOf } from './articles.ts';

const { sample } = openStarters(allKinds[0] as (typeof allKinds)[number]).starterOf('en');
/** The beginnings of the sentences that stand in for what a text does not say. */
const STAND_INS = [sample.claim, ...sample.points, sample.answer, sample.question].map(
  (one) => one.split('{')[0] as string,
);

const TEXTS = [
  '# T\n## Obstacles\n- Cost\n- Habit\n- Distance\n',
  '# T\n## Obstacles\n### Cost\n### Habit\n## Remedies\n- Sharing\n- Rules\n',
  '# How to make compost\n\nSteps: (1) collect dry leaves, (2) cut them up, (3) water them.',
  '# T\n## Obstacles\n### Cost\nOne pays […] for many … and more. Nobody wants to.\n### Habit\n______\n## Remedies\n- …\n',
  '# 1900–1950\n## Events\n- 1908\n- 1928: the youth pledge\n',
];

describe('The exercises of a text', () => {
  it.each(TEXTS)('hold nothing that stands in for a text or is left out of one: %j', (text) => {
    const written = JSON.stringify(draftOf(text, { language: 'en' }).lesson.exercises ?? []);
    for (const words of STAND_INS) expect(written).not.toContain(words);
    expect(written).not.toMatch(/…|\.\.\.|__/);
  });

  it('do not ask for topics that the text has not told', () => {
    const { exercises = [] } = draftOf('# T\n## Obstacles\n- Cost\n- Habit\n').lesson;
    expect(exercises.map(({ type }) => type)).toEqual([]);
  });
});

describe('What is yet to be written in a text', () => {
  it.each(['[your text]', '………', '.....', '[…]', 'Goal: ____'])(
    'is listed, and is no claim and no topic: %s',
    (blank) => {
      const { groups, unplaced } = draftOf(
        `# T\n## Obstacles\n### Cost\n\n${blank}\n\n### Habit\nAll do it.\n## Remedies\n### Sharing\nAll pay.`,
      );
      expect(groups[0]?.topics.map(({ title }) => title)).toEqual(['Cost', 'Habit']);
      expect(unplaced.map(({ line }) => line)).toEqual([5]);
    },
  );
});
