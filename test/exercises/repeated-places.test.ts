import { describe, expect, it } from 'vitest';
import { makeExercises } from '../../src/exercises/make-exercises.ts';
import { lessonOf, pointed } from '../lesson/reading.ts';
import { told } from '../told.ts';
import { english } from './lessons.ts';

/** What is found, with the words that it points at and the line of these. */
function found(text: string): string[] {
  const { diagnostics } = makeExercises(lessonOf(text), english, 'seed', { version: '', tier: 'core' });
  return told(diagnostics).flatMap((one) => {
    const line = one.span?.source.text.slice(0, one.span.start).split('\n').length;
    return pointed([one]).map((words) => `${line} ${words}`);
  });
}
const topic = (id: string, title: string, points: string) =>
  `  - { id: ${id}, title: ${title}, claim: It is so., points: ${points} }\n`;
const lesson = (events: readonly string[], exercise: string) =>
  `kind: process\ntitle: T\nlanguage: en\nquestion: How?\nsteps:\n${events.join('')}exercises:\n  - ${exercise}\n`;

describe('What stands twice in an exercise', () => {
  it('is pointed at in the lesson, where it was taken from there', () => {
    const topics = [topic('a', 'Boil', '[x, y]'), topic('b', 'Cool', '[z, w]'), topic('c', 'Boil', '[z, w]')];
    expect(found(lesson(topics, '{ type: order, from: steps }'))).toEqual(['8 duplicate-entry: Boil']);
    const twice = found(lesson(topics, '{ type: classify, from: steps }'));
    expect(twice.toSorted()).toEqual(['8 duplicate-entry: w', '8 duplicate-entry: z']);
  });

  it('is pointed at in the exercise, where it is written by hand', () => {
    const steps = '{ question: Order., steps: [one, two, One] }';
    const categories = '[{ name: A, cards: [one, two] }, { name: B, cards: [Two] }]';
    const topics = [topic('a', 'Boil', '[x, y]'), topic('b', 'Cool', '[z, w]')];
    expect(found(lesson(topics, `{ type: order, questions: [${steps}] }`))).toEqual([
      '9 duplicate-entry: One',
    ]);
    expect(found(lesson(topics, `{ type: classify, categories: ${categories} }`))).toEqual([
      '9 duplicate-entry: Two',
    ]);
  });
});
