import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { Exercise } from '../../src/exercises/parts.ts';
import { HINT } from '../hint.ts';
import { findings, type LessonSketch, make, prose, sketches } from './lessons.ts';

/** One exercise of every kind that any lesson allows, by hand and derived. */
const choices: readonly Record<string, unknown>[] = [
  { type: 'match', from: 'obstacles', to: 'remedies' },
  { type: 'match', from: 'remedies', to: 'obstacles' },
  { type: 'match', from: 'terms', to: 'meanings' },
  { type: 'cloze', text: 'They lack {trust} and {time}.', spare: ['zeal'] },
  { type: 'cloze', from: 'points' },
  {
    type: 'true-false',
    statements: ['a', 'b', 'c', 'd'].map((text) => ({ text, answer: false, correction: text })),
    claims: ['o0', 'r0'],
  },
  { type: 'multiple-choice', from: 'obstacles' },
  { type: 'multiple-choice', questions: [{ question: 'q', answer: 'a', wrong: ['b', 'c', 'd'] }] },
  { type: 'short-answer', questions: [{ question: 'q', answer: 'a' }] },
  { type: 'multiple-answers', from: 'obstacles' },
  { type: 'multiple-answers', questions: [{ question: 'q', right: ['a', 'b'], wrong: ['c', 'd'] }] },
  { type: 'order', questions: [{ question: 'q', steps: ['a', 'b', 'c', 'd'] }] },
  { type: 'classify', from: 'points' },
  { type: 'classify', from: 'remedies' },
  { type: 'table', from: 'obstacles' },
  { type: 'table', from: 'terms' },
  {
    type: 'table',
    columns: ['c', 'd'],
    rows: [
      ['a', '{b}'],
      ['{c|d}', 'e'],
    ],
  },
  { type: 'cause-effect', from: 'links' },
  { type: 'cause-effect', chains: [['a', '{b}', 'c']] },
  { type: 'concept-map' },
  { type: 'crossword', words: ['river', 'delta', 'rain'].map((word) => ({ word, clue: 'c' })) },
  { type: 'word-search', words: ['river', 'delta', 'rain'].map((word) => ({ word, clue: 'c' })) },
  { type: 'frayer', terms: [{ term: 't0' }] },
  { type: 'cornell', points: ['o0', 'r0'] },
  { type: 'essay', questions: [{ question: 'q', answer: 'a' }] },
  { type: 'case-study', text: 't', questions: [{ question: 'q', answer: 'a' }] },
  { type: 'exit-ticket' },
];
const exercises = fc
  .array(fc.constantFrom(...choices), { maxLength: 6 })
  .map((yaml) => yaml.map((one, index) => ({ ...one, id: `e${index}` })));
const lessons = fc
  .record({ sketch: sketches, exercises })
  .map(({ sketch, exercises }): LessonSketch => ({ ...sketch, exercises }));

/** An exercise without its place on the paper. */
function unplaced(exercise: Exercise): string {
  return JSON.stringify(exercise?.parts, (key, value) => (key === 'number' ? undefined : value));
}

describe('makeExercises', () => {
  it('makes the same paper from the same lesson and seed', () => {
    fc.assert(
      fc.property(lessons, fc.string(), (sketch, seed) => {
        expect(make(sketch, seed)).toEqual(make(sketch, seed));
      }),
    );
  });

  it('makes another paper from another seed', () => {
    const obstacles = Array.from({ length: 9 }, (_, index) => ({ id: `o${index}` }));
    const papers = Array.from({ length: 10 }, (_, seed) =>
      JSON.stringify(
        make({ obstacles, exercises: [{ type: 'multiple-choice', from: 'obstacles' }] }, String(seed)),
      ),
    );
    expect(new Set(papers).size).toBe(10);
  });

  it('shuffles each exercise on its own', () => {
    const pairs = Array.from({ length: 9 }, (_, index) => ({ left: `l${index}`, right: `r${index}` }));
    const { exercises } = make({
      exercises: [
        { type: 'match', pairs },
        { type: 'match', pairs },
      ],
    });
    const orders = exercises.map(({ parts: [part] }) => (part?.kind === 'associate' ? part.responses : []));
    expect(orders[0]).toHaveLength(9);
    expect(orders[0]).not.toEqual(orders[1]);
  });

  it('numbers what is to be answered from 1 through the whole paper, in reading order', () => {
    fc.assert(
      fc.property(lessons, fc.string(), (sketch, seed) => {
        const made = make(sketch, seed);
        fc.pre(!hasErrors(made.diagnostics));
        const numbers = made.exercises.flatMap(({ entries }) => entries).map((entry) => entry.number);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }),
    );
  });

  it('gives every entry an id of its own, made of the exercise and a count', () => {
    fc.assert(
      fc.property(lessons, fc.string(), (sketch, seed) => {
        for (const { id, entries } of make(sketch, seed).exercises) {
          expect(entries.map((entry) => entry.id).sort()).toEqual(
            entries.map((_, index) => `${id}.${index + 1}`).sort(),
          );
        }
      }),
    );
  });

  it('leaves the orders of the others alone when an exercise is added before them', () => {
    fc.assert(
      fc.property(lessons, fc.constantFrom(...choices), fc.string(), (sketch, added, seed) => {
        const before = make(sketch, seed).exercises;
        const after = make(
          { ...sketch, exercises: [{ ...added, id: 'new' }, ...(sketch.exercises ?? [])] },
          seed,
        );
        expect(after.exercises.slice(1).map(unplaced)).toEqual(before.map(unplaced));
      }),
    );
  });

  it('letters the exercises and adds up their marks', () => {
    const { exercises } = make({
      exercises: [
        { type: 'cloze', text: 'They lack {trust} and {time}.', marks: 2, instruction: 'Fill in *all*.' },
        { type: 'short-answer', questions: [{ question: 'q', answer: 'a' }] },
      ],
    });
    expect(
      exercises.map(({ letter, type, marks, instruction }) => [letter, type, marks, instruction]),
    ).toEqual([
      ['A', 'cloze', 4, 'Fill in *all*.'],
      ['B', 'short-answer', 2, ''],
    ]);
  });

  it('goes on after Z as spreadsheets do', () => {
    const one = { type: 'short-answer', questions: [{ question: 'q', answer: 'a' }] };
    const { exercises } = make({ exercises: Array.from({ length: 28 }, () => one) });
    expect(exercises.slice(-3).map(({ letter }) => letter)).toEqual(['Z', 'AA', 'AB']);
  });
});

describe('what makeExercises finds', () => {
  const lesson: LessonSketch = {
    obstacles: [{ id: 'rivalry' }, { id: 'cost' }],
    remedies: [{ id: 'talks' }],
    terms: [{ id: 'alliance', name: 'alliance', meaning: 'm' }],
  };

  it('names an exercise type that does not exist', () => {
    const made = make({ ...lesson, exercises: [{ type: 'clozze' }, { type: 'puzzle' }] });
    expect(findings(made)[0]).toMatch(
      /^unknown-exercise-type: Unexpected exercise type `clozze`, expected match, cloze, true-false, /,
    );
    expect(made.diagnostics.map(({ hint }) => hint)).toEqual([
      'Did you mean `cloze`?',
      'Write one of these.',
    ]);
  });

  it('says what it finds at an exercise of the lesson and never throws, whatever passes the schemas', () => {
    const id = fc.constantFrom('o0', 'o1', 'r0', 't0', 't1', 'gone', '', '\ud800');
    const ids = fc.option(fc.array(id.filter(Boolean)), { nil: undefined });
    const text = fc.oneof(prose, fc.string({ unit: 'grapheme', minLength: 1 }));
    const item = fc.record({
      question: text,
      answer: text,
      about: ids,
      wrong: fc.option(fc.array(text, { minLength: 2 }), { nil: undefined }),
    });
    const from = fc.option(fc.constantFrom('obstacles', 'remedies'), { nil: undefined });
    const row = fc.array(fc.oneof(text, fc.constantFrom('{a}', '{a|b}', 'a {b}')), {
      minLength: 2,
      maxLength: 5,
    });
    const any = fc.oneof(
      fc.record({
        type: fc.constant('match'),
        from,
        to: fc.option(fc.constantFrom('remedies', 'meanings'), { nil: undefined }),
        terms: ids,
        pairs: fc.option(fc.array(fc.record({ left: text, right: text, about: ids })), { nil: undefined }),
        spare: fc.array(text),
      }),
      fc.record({
        type: fc.constant('cloze'),
        from,
        text: fc.option(text, { nil: undefined }),
        bank: fc.boolean(),
        spare: fc.array(text),
        about: ids,
      }),
      fc.record({
        type: fc.constant('true-false'),
        claims: ids,
        statements: fc.array(fc.record({ text, answer: fc.constant(true), about: ids })),
      }),
      fc.record({
        type: fc.constant('multiple-choice'),
        from,
        questions: fc.option(fc.array(item, { minLength: 1 }), { nil: undefined }),
      }),
      fc.record({
        type: fc.constant('multiple-answers'),
        from,
        questions: fc.option(
          fc.array(
            fc.record({
              question: text,
              right: fc.array(text, { minLength: 1 }),
              wrong: fc.array(text, { minLength: 1 }),
            }),
            { minLength: 1 },
          ),
          { nil: undefined },
        ),
      }),
      fc.record({
        type: fc.constant('order'),
        questions: fc.array(
          fc.record({ question: text, steps: fc.array(text, { minLength: 3, maxLength: 10 }) }),
          { minLength: 1 },
        ),
      }),
      fc.record({
        type: fc.constant('classify'),
        from: fc.option(fc.constantFrom('points', 'obstacles', 'remedies'), { nil: undefined }),
        categories: fc.option(
          fc.array(fc.record({ name: text, cards: fc.array(text, { minLength: 1 }), about: ids }), {
            minLength: 2,
            maxLength: 5,
          }),
          { nil: undefined },
        ),
      }),
      fc.record({
        type: fc.constant('table'),
        from,
        terms: ids,
        columns: fc.option(fc.array(text, { minLength: 2, maxLength: 5 }), { nil: undefined }),
        rows: fc.option(fc.array(row, { minLength: 1 }), { nil: undefined }),
        about: ids,
      }),
      fc.record({
        type: fc.constant('cause-effect'),
        from: fc.option(fc.constant('links'), { nil: undefined }),
        headings: fc.option(fc.array(text), { nil: undefined }),
        chains: fc.option(
          fc.array(
            row.filter(({ length }) => length < 5),
            { minLength: 1 },
          ),
          { nil: undefined },
        ),
      }),
      fc.record({
        type: fc.constantFrom('crossword', 'word-search'),
        from: fc.option(fc.constant('terms'), { nil: undefined }),
        terms: ids,
        words: fc.option(fc.array(fc.record({ word: text, clue: text, about: ids })), { nil: undefined }),
      }),
      fc.record({ type: fc.constant('frayer') }),
      fc.record({
        type: fc.constant('cornell'),
        points: ids,
        cues: fc.option(fc.array(fc.record({ cue: text, notes: text, about: ids }), { minLength: 1 }), {
          nil: undefined,
        }),
      }),
      fc.record({ type: fc.constantFrom('concept-map', 'exit-ticket') }),
    );
    fc.assert(
      fc.property(sketches, fc.array(any), fc.string(), (sketch, yaml, seed) => {
        // Terms that lead nowhere are seen to when the lesson is read.
        const terms = sketch.terms?.map((term) => ({ term: term.id })) ?? [];
        const exercises = yaml.flatMap((spec): (typeof spec | { type: string; terms: object })[] =>
          spec.type !== 'frayer' ? [spec] : terms.length > 0 ? [{ ...spec, terms }] : [],
        );
        const made = make({ ...sketch, exercises }, seed);
        expect(made.exercises.map(({ type }) => type)).toEqual(exercises.map(({ type }) => type));
        for (const { span, hint = '.' } of made.diagnostics) {
          expect(span?.start).toBeLessThan(exercises.length);
          expect(hint).toMatch(HINT);
        }
        for (const [index, { parts }] of made.exercises.entries()) {
          const errors = made.diagnostics.filter(
            ({ span, severity }) => severity === 'error' && span?.start === index,
          );
          expect(parts.length > 0 || errors.length > 0).toBe(true);
        }
      }),
    );
  });
});
