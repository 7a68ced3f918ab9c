import { describe, expect, it } from 'vitest';
import { checksAfter } from '../../src/template/check-view.ts';
import { GOOD_LESSON, lessonOf, read, spoiled } from './reading.ts';

const topicWith = (ask: unknown) => lessonOf(spoiled({ 'obstacles.0.ask': ask })).groups[0]?.topics[0];
const first = lessonOf(GOOD_LESSON).groups[0]?.topics[0]?.id ?? '';
const CHECK = { after: first, question: 'Which?', answer: 'A', wrong: ['B', { text: 'C', why: 'No.' }] };

describe('The question of a topic', () => {
  it('is a text, or a text with what is expected', () => {
    expect(topicWith('Why?')).toMatchObject({ ask: 'Why?', expect: '' });
    expect(topicWith({ question: 'Why?', expect: 'So.' })).toMatchObject({ ask: 'Why?', expect: 'So.' });
    expect(topicWith({ question: 'Why?' })?.talk).toBeUndefined();
  });

  it('is worked on in steps, whose minutes are the usual ones, the author’s, or shared out', () => {
    const minutes = (own: object) => topicWith({ question: 'Why?', ...own })?.talk?.minutes;
    expect(minutes({ how: 'think-pair-share' })).toEqual([1, 2, 3]);
    expect(minutes({ how: 'think-pair-share', minutes: [2, 2] })).toEqual([2, 2, 3]);
    expect(minutes({ how: 'think-pair-share', minutes: 12 })).toEqual([2, 4, 6]);
    expect(minutes({ how: 'think-pair-share', minutes: 5 })).toEqual([1, 2, 2]);
    expect(minutes({ how: 'write', minutes: 1 })).toEqual([1, 1]);
  });
});

describe('The minutes of a question', () => {
  it('are warned of where they are more than those of its topic', () => {
    const codes = (own: object) =>
      read(
        spoiled({ 'obstacles.0.ask': { question: 'Why?', how: 'write', ...own }, 'obstacles.0.minutes': 5 }),
      ).diagnostics.flatMap(({ code }) => (code === 'talk-exceeds-topic' ? [code] : []));
    expect(codes({})).toEqual([]);
    expect(codes({ minutes: [3, 3] })).toEqual(['talk-exceeds-topic']);
    expect(codes({ minutes: 12 })).toEqual(['talk-exceeds-topic']);
  });
});

describe('A check', () => {
  it('has its answers in an order of its own, each with a letter, and one of them right', () => {
    const lesson = lessonOf(spoiled({ checks: [CHECK] }));
    const [view] = checksAfter(first, lesson);
    expect(view?.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(view?.options.map(({ text }) => text).toSorted()).toEqual(['A', 'B', 'C']);
    expect(view?.options.filter(({ right }) => right).map(({ text }) => text)).toEqual(['A']);
    const explained = view?.options.find(({ letter }) => letter === view.nearest?.letter);
    expect([explained?.text, view?.nearest?.why]).toEqual(['C', 'No.']);
    expect(view?.layout).toBe('check-plain');
  });

  it('follows a topic that is there', () => {
    const { diagnostics } = read(spoiled({ checks: [{ ...CHECK, after: 'nowhere' }] }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['dangling-id']);
  });
});
