import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../src/base/variant.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { keyOverview } from '../../src/variants/key-overview.ts';
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

describe('keyOverview', () => {
  it('gives each item of each version the number and the answer that the paper asks for', () => {
    fc.assert(
      fc.property(exercises, fc.string(), count(1, 26), ({ yaml, truth }, seed, versions) => {
        const lesson = lessonOf({ exercises: yaml });
        const { papers } = papersOf(lesson, versions, seed);
        const tables = keyOverview(papers, english);
        const columns = new Map(
          tables.flatMap(({ versions: shown, exercises: rows }) =>
            shown.map((name, column) => [
              name.slice(-1),
              new Map(
                rows.flatMap(({ items }) => items.map(({ id, cells }) => [id, cells[column]] as const)),
              ),
            ]),
          ),
        );
        expect([...columns.keys()].join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, versions));
        for (const { variant, exercises: made } of papers) {
          const answers = solve(made, truth);
          expect(answers.length).toBe(made.flatMap(({ entries }) => entries).length);
          for (const { id, number, answer } of answers) {
            expect(answer).not.toBe('');
            expect([variant.version, id, columns.get(variant.version)?.get(id)]).toEqual([
              variant.version,
              id,
              { number, answer },
            ]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('sets no more than four versions side by side, and shares them out evenly', () => {
    const yaml = [{ type: 'true-false', claims: ['o0', 'o1'] }];
    const lesson = lessonOf({ obstacles: [{ id: 'o0' }, { id: 'o1' }], exercises: yaml });
    const widths = (versions: number) =>
      keyOverview(papersOf(lesson, versions).papers, english).map((table) => table.versions.length);
    expect([1, 4, 5, 9, 26].map(widths)).toEqual([[1], [4], [3, 2], [3, 3, 3], [4, 4, 4, 4, 4, 4, 2]]);
  });

  it('numbers each line as the first paper that has it does', () => {
    const lesson = lessonOf({
      exercises: [
        { type: 'short-answer', level: 'support', questions: [{ question: 'q', answer: 'Easy.' }] },
        { type: 'cloze', text: 'They lack {trust} and {time}.' },
      ],
    });
    const variants = [...variantsOf(2, 'core'), ...variantsOf(2, 'support')];
    const { papers } = makePapers(lesson, english, fingerprint, { variants, seed: '1', paper: 'A4' });
    const [table] = keyOverview(papers, english);
    expect(table?.exercises.map(({ items }) => items.map(({ id, number }) => [id, number]))).toEqual([
      [
        ['cloze-2.1', 1],
        ['cloze-2.2', 2],
      ],
      [['short-answer-1.1', 1]],
    ]);
  });

  it('keeps items in the author’s order and leaves answers in sentences to the pages of the versions', () => {
    const lesson = lessonOf({
      exercises: [
        { type: 'short-answer', questions: [{ question: 'q', answer: 'A whole sentence.' }] },
        { type: 'cloze', text: 'They lack {trust|faith} and {time}.', bank: false },
      ],
    });
    const [table] = keyOverview(papersOf(lesson, 2).papers, english);
    expect(table?.exercises.map(({ items }) => items.map(({ id, cells }) => [id, cells[1]]))).toEqual([
      [['short-answer-1.1', { number: 1, answer: '' }]],
      [
        ['cloze-2.1', { number: 2, answer: 'trust' }],
        ['cloze-2.2', { number: 3, answer: 'time' }],
      ],
    ]);
  });
});
