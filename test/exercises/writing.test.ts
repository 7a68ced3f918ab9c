import { describe, expect, it } from 'vitest';
import { findings, type LessonSketch, make } from './lessons.ts';

const lesson: LessonSketch = {
  obstacles: [{ id: 'o1', ask: 'Why?', points: ['a', 'b'], terms: ['delta'] }],
  terms: [{ id: 'delta', name: 'Delta', meaning: 'Mouth of a river' }],
};
const partsOf = (yaml: Record<string, unknown>) => {
  const made = make({ ...lesson, exercises: [yaml] });
  return { made, parts: made.exercises[0]?.parts ?? [] };
};

describe('an essay', () => {
  const rubric = {
    levels: ['good', 'fair', 'poor'],
    criteria: [
      { name: 'Facts', descriptions: ['all', 'some', 'none'] },
      { name: 'Style', descriptions: ['clear', 'mixed', 'unclear'] },
    ],
  };

  it('gives as many marks as its rubric has at best', () => {
    const { parts } = partsOf({
      type: 'essay',
      questions: [{ question: 'Judge.', answer: 'Thus.', rubric }],
    });
    expect(parts).toMatchObject([
      {
        kind: 'extended-text',
        lines: 12,
        answer: 'Thus.',
        entry: { marks: 6 },
        rubric: {
          levels: [
            { name: 'good', marks: 3 },
            { name: 'fair', marks: 2 },
            { name: 'poor', marks: 1 },
          ],
          criteria: rubric.criteria,
        },
      },
    ]);
  });

  it('has a rubric of three criteria on four levels when its author writes none', () => {
    const [part] = partsOf({ type: 'essay', questions: [{ question: 'Judge.', answer: 'Thus.' }] }).parts;
    expect(part?.kind === 'extended-text' && part.rubric?.criteria.map(({ name }) => name)).toEqual([
      'Content',
      'Reasons and evidence',
      'Order and language',
    ]);
    expect(part?.kind === 'extended-text' && part.entry.marks).toBe(12);
  });

  it('wants a description for each level', () => {
    const uneven = {
      ...rubric,
      criteria: [rubric.criteria[0], { name: 'Style', descriptions: ['a', 'b', 'c', 'd'] }],
    };
    const yaml = { type: 'essay', questions: [{ question: 'q', answer: 'a', rubric: uneven }] };
    expect(findings(partsOf(yaml).made)).toEqual([
      'uneven-rubric: Unexpected 4 descriptions of `Style`, expected 3, one for each level',
    ]);
  });
});

describe('a case study', () => {
  it('sets its text, a paragraph an empty line, before its questions', () => {
    const { made, parts } = partsOf({
      type: 'case-study',
      title: 'Mills',
      text: 'One.\nStill one.\n\nTwo.\n',
      questions: [{ question: 'Who?', answer: 'Both.', about: ['o1'] }],
    });
    expect(parts[0]).toEqual({ kind: 'stimulus', title: 'Mills', paragraphs: ['One.\nStill one.', 'Two.'] });
    expect(parts[1]).toMatchObject({ kind: 'extended-text', prompt: 'Who?', entry: { about: ['o1'] } });
    expect(made.exercises[0]?.marks).toBe(2);
  });
});

describe('a Frayer model', () => {
  it('asks for meaning, features, examples and what is none, and knows the meaning itself', () => {
    const { parts } = partsOf({ type: 'frayer', terms: [{ term: 'delta', examples: 'The Nile’s' }] });
    const [part] = parts;
    expect(part?.kind === 'table' && [part.title, part.headings]).toEqual(['Delta', []]);
    const boxes = part?.kind === 'table' ? part.rows.flat() : [];
    expect(boxes.map((box) => box.kind === 'gap' && [box.prompt, box.answers])).toEqual([
      ['Meaning', ['Mouth of a river']],
      ['Features', []],
      ['Examples', ['The Nile’s']],
      ['What it is not', []],
    ]);
    for (const box of boxes) expect(box.kind === 'gap' && box.entry.about).toEqual(['delta', 'o1']);
  });
});

describe('Cornell notes', () => {
  it('take the questions of points as cues and their statements as notes, and end in a summary', () => {
    const { parts } = partsOf({ type: 'cornell', points: ['o1'], summary: 'In short.' });
    expect(parts).toMatchObject([
      {
        kind: 'table',
        shares: [1, 2],
        rows: [[{ text: 'Why?' }, { answers: ['The claim of o1. · a · b'], entry: { about: ['o1'] } }]],
      },
      { kind: 'extended-text', answer: 'In short.', entry: { about: ['o1'] } },
    ]);
  });
});

describe('an exit ticket', () => {
  it('asks the deck’s last questions and gives no marks', () => {
    const { made, parts } = partsOf({ type: 'exit-ticket' });
    expect(parts.map((part) => part.kind === 'extended-text' && part.prompt)).toEqual([
      'One obstacle, with an example of your own',
      'One remedy, and the obstacle it answers',
      'One question that you still have',
    ]);
    expect(made.exercises[0]?.marks).toBe(0);
  });
});
