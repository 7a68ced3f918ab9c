import { describe, expect, it } from 'vitest';
import { linesAbout } from '../../src/preview/lines-about.ts';

const TEXT = `title: Clean rivers
question: Why?
obstacles:
  - id: cost
    title: Cost
    claim: It costs.
  - title: Habit
    claim: Old habits.
    id: habit
  - { id: rule, title: A rule }
groups:
  - key: near
    topics:
      - id: well
        title: A well
      - id: pump
        title: A pump
exercises:
  - type: match
  - type: essay
`;

/** What the first place of some words is about. */
const about = (words: string) =>
  linesAbout({ source: { name: 'lesson.yaml', text: TEXT }, start: TEXT.indexOf(words), end: 0 });

describe('What a line of a lesson is about', () => {
  it.each([
    ['Clean', ['title']],
    ['Why', ['question']],
    ['obstacles', ['obstacles']],
    ['It costs', ['cost', 'obstacles']],
    ['Old habits', ['habit', 'obstacles']],
    ['A rule', ['rule', 'obstacles']],
    ['A well', ['well', 'groups']],
    ['A pump', ['pump', 'groups']],
    ['essay', ['exercises']],
  ])('%s', (words, names) => {
    expect(about(words)).toEqual(names);
  });

  it('is nothing in a file without keys', () => {
    expect(linesAbout({ source: { name: 'x', text: '- a\n- b' }, start: 4, end: 5 })).toEqual([]);
    expect(linesAbout({ source: { name: 'x', text: '' }, start: 0, end: 0 })).toEqual([]);
  });
});
