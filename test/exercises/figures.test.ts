import { describe, expect, it } from 'vitest';
import { makeExercises } from '../../src/exercises/make-exercises.ts';
import type { Part } from '../../src/exercises/parts.ts';
import { lessonOf, pointed, read, spoiled } from '../lesson/reading.ts';
import { english, make } from './lessons.ts';

const image = { file: 'a.png', alt: 'A river' };
const SHOWN = { kind: 'image', ...image, credit: '', fit: 'contain' };
const about = ['o1'];

const figuresOf = (exercise: Record<string, unknown>, version = '') =>
  make({ obstacles: [{ id: 'o1' }], exercises: [exercise] }, 'seed', version).exercises[0]?.parts.map(
    (part: Part) => [part.kind, 'figure' in part ? part.figure : undefined],
  );

describe('What is shown beside a question', () => {
  it.each([
    ['multiple-choice', { question: 'q', answer: 'a', wrong: ['b', 'c'], about }],
    ['multiple-answers', { question: 'q', right: ['a', 'd'], wrong: ['b', 'c'], about }],
    ['short-answer', { question: 'q', answer: 'a', about }],
    ['essay', { question: 'q', answer: 'a', about }],
  ])('stands with that question alone: %s', (type, question) => {
    const [part = ''] = figuresOf({ type, questions: [question] })?.[0] ?? [];
    const questions = [{ ...question, image }, { ...question, code: 'x' }, question];
    const figures = figuresOf({ type, questions })?.map(([, figure]) => figure);
    expect(part).not.toBe('');
    expect(figures).toEqual([SHOWN, { kind: 'code', language: '', text: 'x' }, undefined]);
    expect(figuresOf({ type, questions }, 'B')?.map(([, figure]) => figure)).toHaveLength(3);
  });

  it('stands before all questions where the exercise has it', () => {
    const lesson = lessonOf(
      spoiled({ 'exercises.1.table': { head: ['a', 'b'], rows: [['c', 1.5]] }, 'exercises.2.image': image }),
    );
    const { exercises } = makeExercises(lesson, english, 'seed');
    expect(exercises.map(({ parts }) => parts[0])).toMatchObject([
      { kind: 'associate' },
      { kind: 'stimulus', paragraphs: [], figure: { kind: 'table', head: ['a', 'b'], rows: [['c', '1.5']] } },
      { kind: 'stimulus', figure: SHOWN },
    ]);
  });

  it('may be evidence of any kind, which several questions share', () => {
    const chart = {
      kind: 'bar',
      unit: 'km',
      rows: [
        { name: 'Here', value: 1 },
        { name: 'There', value: 2 },
      ],
    };
    const lesson = lessonOf(spoiled({ 'exercises.1.evidence': { chart, says: 'There is twice as far.' } }));
    const { exercises } = makeExercises(lesson, english, 'seed');
    expect(exercises[1]?.parts[0]).toMatchObject({
      kind: 'stimulus',
      paragraphs: [],
      evidence: { data: { kind: 'chart', unit: 'km' }, says: 'There is twice as far.' },
    });
    const events = [
      { when: 'Early', what: '*Rain*' },
      { when: '*Late*', what: 'Sun' },
    ];
    const plain = spoiled({ 'exercises.1.evidence': { timeline: events } });
    expect(read(plain).diagnostics.map(({ code }) => code)).toEqual(['unsupported-markup']);
    const uncited = spoiled({ 'exercises.1.evidence': { chart, source: 'nobody' } });
    expect(pointed(read(uncited).diagnostics)).toEqual(['dangling-id: nobody']);
    const twice = spoiled({ 'exercises.1.evidence': { chart }, 'exercises.1.code': 'x' });
    expect(pointed(read(twice).diagnostics).map((told) => told.split(':')[0])).toEqual(['two-figures']);
  });

  it('is one figure at most', () => {
    const twice = spoiled({ 'exercises.1.code': 'x', 'exercises.1.image': image });
    expect(pointed(read(twice).diagnostics)).toEqual(['two-figures: x']);
    const inside = spoiled({ 'exercises.1.questions.0.code': 'x', 'exercises.1.questions.0.image': image });
    expect(pointed(read(inside).diagnostics)).toEqual(['two-figures: x']);
  });

  it('is looked for on the disk, and needs words for those who do not see it', () => {
    const missing = spoiled({ 'exercises.1.questions.0.image': image, 'exercises.1.image': { ...image } });
    expect(pointed(read(missing, 'missing').diagnostics).sort()).toEqual([
      'picture-missing: a.png',
      'picture-missing: a.png',
      'picture-missing: pelabuhan.png',
    ]);
    const wordless = spoiled({ 'exercises.1.questions.0.image': { file: 'a.png' } });
    expect(read(wordless).diagnostics.map(({ code }) => code)).toEqual(['picture-without-alt']);
  });

  it('is no prose where it is code', () => {
    const code = spoiled({ 'exercises.1.questions.0.code': 'a <b> ~~c~~ [x](#y)' });
    expect(read(code).diagnostics).toEqual([]);
    const cell = spoiled({ 'exercises.1.questions.0.table': { rows: [['~~c~~']] } });
    expect(pointed(read(cell).diagnostics)).toEqual(['unsupported-markup: ~~c~~']);
  });
});
