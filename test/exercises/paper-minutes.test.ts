import { describe, expect, it } from 'vitest';
import { paperMinutes } from '../../src/exercises/paper-minutes.ts';
import type { Entry, Part } from '../../src/exercises/parts.ts';

const entry = (marks = 1): Entry => ({ id: 'x.1', number: 1, marks, about: [], facts: {} });
const choice: Part = {
  kind: 'choice',
  entry: entry(),
  prompt: '',
  several: false,
  standsFor: '',
  options: [],
};
const essay = (marks: number): Part => ({
  kind: 'extended-text',
  entry: entry(marks),
  prompt: '',
  lines: 4,
  answer: '',
  rubric: null,
});

describe('The minutes of a paper', () => {
  it('are one for a choice and five for an answer of four marks', () => {
    expect(paperMinutes([{ parts: [choice, choice] }])).toBe(2);
    expect(paperMinutes([{ parts: [essay(4)] }])).toBe(5);
  });

  it('are rounded up to whole ones over all exercises', () => {
    const statements = [1, 2, 3].map(() => ({ entry: entry(), text: '', right: true, correction: '' }));
    expect(
      paperMinutes([{ parts: [{ kind: 'judgement', statements, lines: 1 }] }, { parts: [choice] }]),
    ).toBe(4);
  });

  it('are none where nothing is asked', () => {
    expect(paperMinutes([])).toBe(0);
  });
});
