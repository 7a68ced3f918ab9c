import { describe, expect, it } from 'vitest';
import type { Exercise, Part } from '../../src/exercises/parts.ts';
import { completeActivity } from '../../src/lesson/activity.ts';
import { planView } from '../../src/template/plan-view.ts';
import { lessonOf } from '../exercises/lessons.ts';

const topic = (id: string, minutes: number) => ({ id, minutes });
const lesson = (minutes: number) => ({
  ...lessonOf({
    obstacles: [topic('cost', 10), topic('habit', 10)],
    remedies: [{ ...topic('share', 10), addresses: ['cost', 'habit'] }],
  }),
  minutes,
});

function exercises(marks: number): Exercise[] {
  const entry = { id: 'short-1.1', number: 1, marks, about: [], facts: {} };
  const part: Part = { kind: 'extended-text', entry, prompt: '', lines: 4, answer: '', rubric: null };
  return [
    {
      id: 'short-1',
      type: 'short-answer',
      letter: 'A',
      icon: '',
      instruction: '',
      hint: '',
      parts: [part],
      entries: [entry],
      marks,
    },
  ];
}

const timesOf = (minutes: number, marks: number) =>
  planView(lesson(minutes), exercises(marks)).stages.map(({ stage, from, to }) => [stage, from, to]);

describe('The course of a lesson in its plan', () => {
  it('adds up to the minutes of the lesson, the paper among them', () => {
    expect(timesOf(60, 8)).toEqual([
      ['opening', 0, 10],
      ['understanding', 10, 30],
      ['understanding', 30, 40],
      ['applying', 40, 50],
      ['reflecting', 50, 60],
    ]);
  });

  it('opens the lesson in less where the paper needs the time', () => {
    const times = timesOf(60, 15);
    expect([times[0], ...times.slice(-2)]).toEqual([
      ['opening', 0, 6],
      ['applying', 36, 55],
      ['reflecting', 55, 60],
    ]);
  });

  it('keeps some minutes to begin and to look back where the paper takes more than is left', () => {
    const times = timesOf(60, 80);
    expect([times[0], ...times.slice(-2)]).toEqual([
      ['opening', 0, 5],
      ['applying', 35, 55],
      ['reflecting', 55, 60],
    ]);
  });

  it('has the activity of the lesson before the paper, with the minutes of its steps', () => {
    const steps = [10, 8].map((minutes) => ({ do: 'Read', minutes }));
    const own = { ...lesson(60), activity: completeActivity({ steps }, undefined) };
    expect(planView(own, exercises(3)).stages.map(({ does, from, to }) => [does, from, to])).toEqual([
      ['opening', 0, 3],
      ['understanding', 3, 23],
      ['understanding', 23, 33],
      ['together', 33, 51],
      ['applying', 51, 55],
      ['reflecting', 55, 60],
    ]);
  });

  it('has no minutes for a stage that the lesson leaves no time for', () => {
    expect(timesOf(33, 8)).toEqual([
      ['opening', 0, 1],
      ['understanding', 1, 21],
      ['understanding', 21, 31],
      ['applying', 0, 0],
      ['reflecting', 31, 33],
    ]);
  });

  it('has no minutes where the lesson says none', () => {
    expect(timesOf(0, 8).every(([, from, to]) => from === 0 && to === 0)).toBe(true);
  });

  it('names the slides of each group with what leads to it', () => {
    const { stages } = planView(lesson(60), exercises(8));
    expect(stages[1]?.ids).toEqual(['obstacles', 'cost', 'habit']);
    expect(stages[2]?.ids).toEqual(['bridge', 'remedies', 'map', 'share']);
  });
});
