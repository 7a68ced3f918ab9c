import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../src/lesson/topics.ts';
import { lessonOf, pointed, read, spoiled } from './reading.ts';

const withPoints = (points: unknown) => spoiled({ 'obstacles.0.points': points });
const told = (points: unknown) =>
  read(withPoints(points)).diagnostics.map(({ code, message, hint }) => `${code}: ${message} ${hint ?? ''}`);

describe('Bullets under a bullet', () => {
  it('stand beside the bullet they belong to', () => {
    const [first] = topicsOf(lessonOf(withPoints(['a', { text: 'b', points: ['c', 'd'] }])));
    expect(first?.points).toEqual(['a', 'b']);
    expect(first?.details).toEqual([[], ['c', 'd']]);
  });

  it('are prose, too', () => {
    const points = ['a', { text: 'b ==x==', points: ['c ~~y~~'] }];
    expect(pointed(read(withPoints(points)).diagnostics)).toEqual([
      'unsupported-markup: ==x==',
      'unsupported-markup: ~~y~~',
    ]);
  });

  it('written as a text with a colon lead to the two keys', () => {
    expect(told(['a', { Main: ['b', 'c'] }])).toEqual([
      'unknown-key: Unexpected key `Main` in entry 2 of `points`, expected `text` or `points` A bullet with others under it is written as two keys: `text:`, and below it `points:`.',
    ]);
  });

  it('are not what a text with a colon is taken for', () => {
    expect(told(['a', { Note: 'prices rise' }])).toEqual([
      'wrong-type: Unexpected keys in entry 2 of `points`, expected text or keys such as `text:` Wrap the text in quotes: - "Note: prices rise"',
    ]);
  });

  it('may be called what others call them', () => {
    expect(told(['a', { text: 'b', bullets: ['c'] }])).toEqual([
      'unknown-key: Unexpected key `bullets` in entry 2 of `points`, expected `text` or `points` Did you mean `points`?',
    ]);
  });

  it('have no bullets under them', () => {
    expect(told(['a', { text: 'b', points: [{ text: 'c', points: ['d'] }] }])).toMatchObject([
      expect.stringMatching(/^wrong-type: /),
    ]);
  });
});
