import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { minutesOf, paceOf } from '../../src/lesson/pace.ts';
import { scheduleOf } from '../../src/lesson/schedule.ts';
import { topicsOf } from '../../src/lesson/topics.ts';
import { type LessonSketch, lessonOf, topicsIn } from '../exercises/lessons.ts';
import { toldResult } from '../told.ts';

/** Five minutes a topic, in a lesson of sixty: ten to begin with, twenty to end. */
const SKETCH: LessonSketch = {
  obstacles: [
    { id: 'cost', minutes: 5, terms: ['tax'] },
    { id: 'habit', minutes: 5, optional: true },
    { id: 'fear', minutes: 5, optional: true, terms: ['rumour', 'tax'] },
  ],
  remedies: [
    { id: 'sharing', minutes: 5, addresses: ['cost', 'fear'] },
    { id: 'watch', minutes: 5, addresses: ['habit'] },
    { id: 'talks', minutes: 5, addresses: ['fear'], optional: true },
  ],
  terms: [
    { id: 'tax', name: 'tax', meaning: 'What all pay' },
    { id: 'rumour', name: 'rumour', meaning: 'What is told' },
  ],
};
const timed = (sketch: LessonSketch, minutes = 60): Lesson => ({ ...lessonOf(sketch), minutes });
const ids = (topics: readonly { readonly id: string }[]) => topics.map(({ id }) => id);
const schedule = (period: number, sketch: LessonSketch = SKETCH) => {
  const { value, diagnostics } = toldResult(scheduleOf(timed(sketch), period, exerciseTypes));
  return { ...value, warnings: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
};

describe('The schedule of a period', () => {
  it('is the whole lesson where no period is given, or a long one', () => {
    const lesson = timed(SKETCH);
    expect(scheduleOf(lesson, undefined, exerciseTypes).value.lesson).toEqual(lesson);
    expect(schedule(90)).toMatchObject({ leftOut: { groups: [] }, warnings: [] });
    expect(schedule(90).lesson).toEqual({ ...lesson, minutes: 90 });
  });

  it('loses what is optional from the last on, and no more than it must', () => {
    const { lesson, leftOut } = schedule(50);
    expect(ids(topicsOf(lesson))).toEqual(['cost', 'habit', 'fear', 'sharing', 'watch']);
    expect(ids(topicsOf(leftOut))).toEqual(['talks']);
    expect(ids(topicsOf(schedule(40).lesson))).toEqual(['cost', 'habit', 'sharing', 'watch']);
  });

  it('loses with an obstacle the remedies that answer nothing else, and numbers what is left anew', () => {
    const { lesson, leftOut, warnings } = schedule(30);
    expect(topicsOf(lesson).map(({ id, number }) => [id, number])).toEqual([
      ['cost', 1],
      ['sharing', 1],
    ]);
    expect(lesson.links.map(({ from, to }) => [from, to])).toEqual([['sharing', 'cost']]);
    expect(topicsIn('obstacles', leftOut).map(({ id, number }) => [id, number])).toEqual([
      ['habit', 2],
      ['fear', 3],
    ]);
    expect(ids(leftOut.terms)).toEqual(['rumour']);
    expect(ids(lesson.terms)).toEqual(['tax']);
    expect(warnings).toEqual([]);
  });

  it('says so where even the shortest is too long', () => {
    expect(schedule(12).warnings).toEqual([
      'period-too-short: What must be taught takes 10 minutes, expected at most the 6 that a period of 12 minutes leaves for topics',
    ]);
  });

  it('says so where an obstacle has lost all its remedies', () => {
    const [cost, habit] = SKETCH.obstacles ?? [];
    const [sharing, watch] = SKETCH.remedies ?? [];
    if (!cost || !habit || !sharing || !watch) throw new Error('The sketch has lost its topics');
    const remedies = [sharing, { ...watch, optional: true }];
    const { warnings } = schedule(45, { obstacles: [cost, { ...habit, optional: false }], remedies });
    expect(warnings).toEqual([expect.stringMatching(/^obstacle-without-remedy: .*`habit`/)]);
  });

  it('leaves all in where a part has no minutes, and names it', () => {
    const { leftOut, lesson, warnings } = schedule(30, {
      ...SKETCH,
      remedies: [{ id: 'none', addresses: ['cost'] }],
    });
    expect(topicsOf(leftOut)).toEqual([]);
    expect(lesson.minutes).toBe(30);
    expect(warnings).toEqual([expect.stringMatching(/^untimed-points: No `minutes` for `none`/)]);
  });

  it('leaves out of the exercises what asks only about what is left out', () => {
    const { lesson, exercises } = schedule(30, {
      ...SKETCH,
      exercises: [
        {
          type: 'true-false',
          statements: [
            { text: 'One.', answer: true, about: ['habit'] },
            { text: 'Two.', answer: true, about: ['cost', 'fear'] },
            { text: 'Three.', answer: true },
          ],
        },
        { type: 'true-false', claims: ['fear', 'habit'] },
        { type: 'cloze', text: 'A {gap} here.', about: ['cost', 'habit'] },
        { type: 'cloze', text: 'A {gap} there.', about: ['habit'] },
        { type: 'match', from: 'terms', to: 'meanings', terms: ['tax', 'rumour'] },
        { type: 'essay', questions: [{ question: 'Why?', answer: 'So.' }], optional: true },
      ],
    });
    expect(exercises).toEqual({
      leftOut: ['true-false-2', 'cloze-4', 'essay-6'],
      trimmed: ['true-false-1', 'match-5'],
      mixed: ['cloze-3'],
    });
    expect(lesson.exercises).toMatchObject([
      { statements: [{ text: 'Two.', about: ['cost'] }, { text: 'Three.' }] },
      { about: ['cost'] },
      { terms: ['tax'] },
    ]);
  });

  it('never names what is not taught, and keeps an obstacle and a remedy', () => {
    const topic = (kind: string) => (number: number) =>
      fc.record({
        id: fc.constant(`${kind}${number}`),
        minutes: fc.integer({ min: 1, max: 20 }),
        optional: fc.boolean(),
        addresses: fc.uniqueArray(fc.constantFrom('o0', 'o1', 'o2'), { minLength: 1 }),
      });
    const sketches = fc.record({
      obstacles: fc.tuple(...[0, 1, 2].map(topic('o'))),
      remedies: fc.tuple(...[0, 1, 2].map(topic('r'))),
    });
    fc.assert(
      fc.property(sketches, fc.integer({ min: 1, max: 100 }), (sketch, period) => {
        const { value, diagnostics } = scheduleOf(timed(sketch), period, exerciseTypes);
        const { groups, links } = value.lesson;
        expect(Math.min(...groups.map(({ topics }) => topics.length))).toBeGreaterThan(0);
        const named = links.flatMap(({ from, to }) => [from, to]);
        expect(ids(topicsOf(value.lesson))).toEqual(expect.arrayContaining(named));
        const all = [...topicsOf(value.lesson), ...topicsOf(value.leftOut)];
        expect(ids(all).sort()).toEqual(ids(topicsOf(lessonOf(sketch))).sort());
        if (minutesOf(topicsOf(value.lesson)) > period) {
          expect(diagnostics.map(({ code }) => code)).toContain('period-too-short');
        }
      }),
    );
  });
});

describe('The pace', () => {
  it('gives a third of what the topics leave to the opening, and the rest to the closing', () => {
    const { opening, closing, topics } = paceOf(timed(SKETCH), 0);
    expect({ opening, closing }).toEqual({ opening: 10, closing: 60 });
    expect([...topics.values()]).toEqual([15, 20, 25, 30, 35, 40]);
  });

  it('counts from the first topic where the lesson has no minutes of its own', () => {
    const { opening, closing, topics } = paceOf(lessonOf(SKETCH), 0);
    expect({ opening, closing, first: topics.get('cost') }).toEqual({ opening: 0, closing: 0, first: 5 });
  });

  it('is not known where a topic has no minutes', () => {
    expect(paceOf(timed({ ...SKETCH, remedies: [{ id: 'none' }] }), 0).topics.size).toBe(0);
  });
});
