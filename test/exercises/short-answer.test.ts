import { describe, expect, it } from 'vitest';
import { shortAnswer } from '../../src/exercises/types/short-answer.ts';
import { make } from './lessons.ts';

describe('short answer', () => {
  it('asks each question in its order, with room for its answer and two marks unless told otherwise', () => {
    const exercises = [
      {
        type: 'short-answer',
        questions: [
          { question: 'Give two reasons.', answer: 'Fear and **cost**.', about: ['o1'] },
          { question: 'Explain.', answer: 'So.', lines: 8, marks: 4 },
        ],
      },
    ];
    const { exercises: made, diagnostics } = make({ obstacles: [{ id: 'o1' }], exercises });
    expect(diagnostics).toEqual([]);
    expect(made[0]?.marks).toBe(6);
    expect(made[0]?.parts).toEqual([
      {
        kind: 'extended-text',
        entry: { id: 'short-answer-1.1', number: 1, marks: 2, about: ['o1'], facts: {} },
        prompt: 'Give two reasons.',
        lines: 1,
        answer: 'Fear and **cost**.',
        rubric: null,
      },
      {
        kind: 'extended-text',
        entry: { id: 'short-answer-1.2', number: 2, marks: 4, about: [], facts: {} },
        prompt: 'Explain.',
        lines: 8,
        answer: 'So.',
        rubric: null,
      },
    ]);
  });

  it('gives all questions the marks of the exercise unless they name their own', () => {
    const questions = [
      { question: 'q', answer: 'a' },
      { question: 'q', answer: 'a', marks: 1 },
    ];
    const { exercises } = make({ exercises: [{ type: 'short-answer', marks: 5, questions }] });
    expect(exercises[0]?.entries.map((entry) => entry.marks)).toEqual([5, 1]);
  });

  it('has a line for a word, a number or a few words, and more for sentences', () => {
    const lines = (answer: string) => {
      const { exercises } = make({
        exercises: [{ type: 'short-answer', questions: [{ question: 'q', answer }] }],
      });
      return exercises[0]?.parts.map((part) => (part.kind === 'extended-text' ? part.lines : 0));
    };
    for (const brief of ['9', '1.50', '**Jakarta**', '12 km an hour', 'Fear and cost.'])
      expect(lines(brief)).toEqual([1]);
    expect(lines('Because one village pays and all profit.')).toEqual([2]);
    expect(lines('It was the year in which the village below began to clean its water.')).toEqual([3]);
  });

  it('takes from one to twenty lines', () => {
    const lines = (count: number) =>
      shortAnswer.schema.safeParse({ questions: [{ question: 'q', answer: 'a', lines: count }] }).success;
    expect([0, 1, 20, 21].map(lines)).toEqual([false, true, true, false]);
  });
});
