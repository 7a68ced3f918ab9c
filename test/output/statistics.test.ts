import { describe, expect, it } from 'vitest';
import { checkedText } from '../checked.ts';

const LESSON = `title: Clean rivers
language: en
question: Why do rivers stay dirty?
minutes: 45
obstacles:
  - { id: cost, title: Cost, claim: Cleaning water costs much., points: [One plant serves many, One village pays], minutes: 10 }
  - { id: habit, title: Habit, claim: Nobody asks who did it., points: [Out of sight, Always so], minutes: 5 }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share one plant., points: [One plant, Each pays], addresses: [cost], minutes: 12 }
  - { id: watch, title: Watch, claim: Who measures guards., points: [Each month, In the market], addresses: [cost, habit] }
exercises:
  - { type: match, from: obstacles, to: remedies, marks: 2 }
  - { type: short-answer, questions: [{ question: Why?, answer: Because., marks: 3 }] }
`;

describe('The statistics of a lesson', () => {
  it('set its minutes, answers and marks side by side', async () => {
    const { statistics } = await checkedText(LESSON);
    expect(statistics).toMatchObject({
      minutes: {
        planned: 45,
        groups: [
          { group: 'Obstacles', count: 15 },
          { group: 'Remedies', count: 12 },
        ],
      },
      balance: [
        { group: 'Obstacles', count: 2, links: { fewest: 1, most: 2 } },
        { group: 'Remedies', count: 2 },
      ],
      exercises: { count: 2, questions: 3, marks: 7 },
    });
  });

  it('count the words that stand on slides, and those of its sentences', async () => {
    const { statistics } = await checkedText(LESSON);
    const { statistics: longer } = await checkedText(
      LESSON.replace('Out of sight', 'Out of sight and out of mind'),
    );
    expect(statistics?.reading).toMatchObject({ words: 17, wordsPerSentence: 4.3 });
    expect(longer?.reading).toEqual(statistics?.reading);
    const words = (of: typeof statistics) => (of?.slides?.count ?? 0) * (of?.slides?.meanWords ?? 0);
    expect(words(statistics)).toBeGreaterThan(100);
    expect(longer?.slides?.count).toBe(statistics?.slides?.count);
    expect(statistics?.slides?.fullest.words).toBeGreaterThan(statistics?.slides?.meanWords ?? 0);
  });

  it('are not there for a lesson that can’t be read', async () => {
    expect(await checkedText('title: x')).not.toHaveProperty('statistics');
  });
});
