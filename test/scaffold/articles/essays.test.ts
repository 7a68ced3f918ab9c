import { describe, expect, it } from 'vitest';
import { draftOf, topicsByGroup } from './articles.ts';

const said = (name: string) =>
  `${name} is told here in a sentence that has words enough for a paragraph of its own.`;
const OPENING = 'Rivers carry water from the hills to the sea, and people have always lived beside them.';
const END = 'Who lives beside a river lives with all of this, in good years and in bad ones.';
const essay = (...paragraphs: readonly string[]) => ['# Rivers', OPENING, ...paragraphs, END].join('\n\n');

describe('An essay', () => {
  it('has a topic a paragraph between its opening and what closes it', () => {
    expect(topicsByGroup(draftOf(essay(...['Fishing', 'Trade', 'Danger'].map(said))))).toEqual({
      Rivers: ['Fishing', 'Trade', 'Danger'],
    });
  });

  it('has as many as its opening announces, of as many paragraphs each', () => {
    const announced = `# Rivers\n\n${OPENING} They do two things for us.`;
    const goesOn = 'It is so in all countries that we know of, and nobody would like to do without.';
    const draft = draftOf([announced, said('Fishing'), goesOn, said('Trade'), goesOn].join('\n\n'));
    expect(topicsByGroup(draft)).toEqual({ Rivers: ['Fishing', 'Trade'] });
  });

  it.each(['In one year three in four people moved away.', 'After that it rained for three days.'])(
    'is announced by no number that counts something else: %s',
    (sentence) => {
      const draft = draftOf(
        [`# Rivers\n\n${OPENING} ${sentence}`, ...['A', 'B', 'C', 'D'].map(said), END].join('\n\n'),
      );
      expect(draft.groups[0]?.topics).toHaveLength(4);
    },
  );

  it('is a process where three paragraphs open with words of an order', () => {
    const steps = ['Snow melts', 'Next, a brook forms', 'Then brooks meet', 'Finally the sea takes it all'];
    const draft = draftOf(
      essay(...steps.map((step) => `${step} in the way that is told here with some more words.`)),
    );
    expect(draft.kind.name).toBe('process');
    expect(topicsByGroup(draft).steps).toHaveLength(4);
  });

  it('is a timeline where most first sentences have a date', () => {
    const events = ['A mill was built in 1820', 'The dam came on 3 May 1904', 'The mill burned down in 1950'];
    const draft = draftOf(
      essay(...events.map((event) => `${event}. The village remembers it well to this very day.`)),
    );
    expect(draft.kind.name).toBe('timeline');
    expect(draft.groups[0]?.topics).toMatchObject([
      { when: '1820' },
      { when: '3 May 1904' },
      { when: '1950' },
    ]);
  });
});
