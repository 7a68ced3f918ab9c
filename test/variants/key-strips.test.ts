import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../src/base/variant.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { keyStrips } from '../../src/variants/key-strips.ts';
import { makePapers } from '../../src/variants/paper.ts';
import { english, lessonOf } from '../exercises/lessons.ts';
import { solve, type Truth } from '../papers/solver.ts';

const papersOf = (lesson: Lesson, versions: number, seed = '1') =>
  makePapers(lesson, english, fingerprint, { variants: variantsOf(versions, 'core'), seed, paper: 'A4' });
const fingerprint = { lesson: '', pictures: '', templates: '', theme: '', labels: '', program: '' };
const count = (min: number, max: number) => fc.integer({ min, max });

/** Exercises by hand with the truth about them; every text is of its own. */
const exercises = fc
  .record({
    choices: fc.array(count(2, 5), { minLength: 1, maxLength: 9 }),
    ticks: fc.array(fc.tuple(count(1, 3), count(1, 3)), { minLength: 1, maxLength: 4 }),
    pairs: count(2, 9),
    spare: count(0, 3),
    statements: fc.array(fc.boolean(), { minLength: 2, maxLength: 9 }),
    cards: fc.array(count(1, 4), { minLength: 2, maxLength: 4 }),
    steps: count(3, 8),
  })
  .map(({ choices, ticks, pairs, spare, statements, cards, steps }) => {
    const truth = new Map<string, readonly string[]>();
    const texts = (prefix: string, length: number) =>
      Array.from({ length }, (_, index) => `${prefix}.${index}`);
    const sure = (asked: string, answers: readonly string[]) => {
      truth.set(asked, answers);
      return asked;
    };
    const yaml = [
      {
        type: 'multiple-choice',
        questions: choices.map((wrong, index) => ({
          question: sure(`mc ${index}`, [`mc right ${index}`]),
          answer: `mc right ${index}`,
          wrong: texts(`mc wrong ${index}`, wrong),
        })),
      },
      {
        type: 'multiple-answers',
        questions: ticks.map(([right, wrong], index) => ({
          question: sure(`ma ${index}`, texts(`ma right ${index}`, right)),
          right: texts(`ma right ${index}`, right),
          wrong: texts(`ma wrong ${index}`, wrong),
        })),
      },
      {
        type: 'match',
        pairs: texts('left', pairs).map((left, index) => ({
          left: sure(left, [`right ${index}`]),
          right: `right ${index}`,
        })),
        spare: texts('spare', spare),
      },
      {
        type: 'true-false',
        statements: statements.map((answer, index) => {
          const text = sure(`tf ${index}`, [answer ? 'T' : 'F']);
          return { text, answer, ...(!answer && { correction: `no ${index}` }) };
        }),
      },
      {
        type: 'classify',
        categories: cards.map((length, index) => ({
          name: `group ${index}`,
          cards: texts(`card ${index}`, length).map((card) => sure(card, [`group ${index}`])),
        })),
      },
      {
        type: 'order',
        questions: [{ question: sure('order', texts('step', steps)), steps: texts('step', steps) }],
      },
    ];
    return { yaml, truth: truth as Truth };
  });

describe('keyStrips', () => {
  it('gives each item of each version the number and the answer that the paper asks for', () => {
    fc.assert(
      fc.property(exercises, fc.string(), count(1, 26), ({ yaml, truth }, seed, versions) => {
        const lesson = lessonOf({ exercises: yaml });
        const { papers } = papersOf(lesson, versions, seed);
        const strips = keyStrips(papers, english);
        expect(strips.map(({ short }) => short).join('')).toBe(
          'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, versions),
        );
        for (const [index, { exercises: made, code }] of papers.entries()) {
          const answers = solve(made, truth);
          expect(strips[index]?.code).toBe(code);
          expect(strips[index]?.exercises.flatMap(({ items }) => items)).toEqual(answers);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('follows the numbers of each paper and leaves answers in sentences to the pages after it', () => {
    const lesson = lessonOf({
      exercises: [
        { type: 'short-answer', questions: [{ question: 'q', answer: 'A whole sentence.' }] },
        { type: 'cloze', text: 'They lack {trust|faith} and {time}.', bank: false },
        { type: 'exit-ticket' },
      ],
    });
    const [, strip] = keyStrips(papersOf(lesson, 2).papers, english);
    expect(strip).toMatchObject({ name: 'Version B', short: 'B' });
    expect(strip?.exercises.map(({ letter, items }) => [letter, items])).toEqual([
      ['A', [{ id: 'short-answer-1.1', number: 1, answer: '' }]],
      [
        'B',
        [
          { id: 'cloze-2.1', number: 2, answer: 'trust' },
          { id: 'cloze-2.2', number: 3, answer: 'time' },
        ],
      ],
    ]);
  });

  it('names no paper that is the only one, and those of levels by their level', () => {
    const lesson = lessonOf({ exercises: [{ type: 'cloze', text: 'They lack {trust}.' }] });
    expect(keyStrips(papersOf(lesson, 0).papers, english)).toMatchObject([{ name: '', short: 'Level 2' }]);
    const variants = [...variantsOf(1, 'support'), ...variantsOf(0, 'support')];
    const { papers } = makePapers(lesson, english, fingerprint, { variants, seed: '1', paper: 'A4' });
    expect(keyStrips(papers, english).map(({ name, short }) => [name, short])).toEqual([
      ['Version A · Level 1', 'A'],
      ['Level 1', 'Level 1'],
    ]);
  });
});
