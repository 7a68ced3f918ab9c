import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExercises } from '../../src/exercises/make-exercises.ts';
import type { ChoicePart } from '../../src/exercises/parts.ts';
import { parseInline, plainText } from '../../src/prose/inline.ts';
import { english, findings, type LessonSketch, lessonOf, make, sketches, topicsIn } from './lessons.ts';

const five = {
  obstacles: ['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => ({ id, example: { text: `In ${id} it showed.` } })),
  remedies: ['r1', 'r2', 'r3'].map((id) => ({ id })),
} satisfies LessonSketch;

function made(yaml: Record<string, unknown>, sketch: LessonSketch = five, seed?: string) {
  return make({ ...sketch, exercises: [{ type: 'multiple-choice', ...yaml }] }, seed);
}

function choices(yaml: Record<string, unknown>, sketch: LessonSketch = five, seed?: string): ChoicePart[] {
  const parts = made(yaml, sketch, seed).exercises[0]?.parts ?? [];
  return parts.flatMap((part) => (part.kind === 'choice' ? [part] : []));
}

const rightLetter = (part: ChoicePart) => part.options.find((option) => option.right)?.letter ?? '';
const read = (prose: string): string => plainText(parseInline(prose));

describe('multiple choice from the lesson', () => {
  it('asks which topic an example shows, with sibling titles as the wrong options', () => {
    const parts = choices({ from: 'obstacles' });
    const first = parts.find(({ entry }) => entry.about[0] === 'o1');
    expect(first?.prompt).toBe('Which obstacle does this example show? In o1 it showed.');
    expect(first?.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(first?.options.filter(({ right }) => right).map(({ text }) => text)).toEqual(['Title of o1']);
    expect(new Set(first?.options.map(({ text }) => text)).size).toBe(4);
  });

  it('gives each question options of its own, five where names are left over', () => {
    const setsOf = (parts: readonly ChoicePart[]) =>
      new Set(
        parts.map(({ options }) =>
          options
            .map(({ text }) => text)
            .sort()
            .join(),
        ),
      );
    const spare = ['Bad luck', { text: 'Old age', why: 'Nobody was old.' }];
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(setsOf(choices({ from: 'obstacles' }, five, seed)).size).toBe(5);
        const more = choices({ from: 'obstacles', spare }, five, seed);
        expect(setsOf(more).size).toBe(5);
        expect(more.every(({ options }) => options.length === 5)).toBe(true);
      }),
    );
  });

  it('offers the wrong options of a check that one of the topics answers', () => {
    const checks = [
      {
        after: 'o1',
        question: 'Which?',
        case: '',
        answer: 'Title of o1',
        wrong: [{ text: 'Mist', why: 'No.' }],
      },
      { after: 'o1', question: 'How many?', case: '', answer: '5', wrong: [{ text: '6', why: '' }] },
    ];
    const lesson = lessonOf({ ...five, exercises: [{ type: 'multiple-choice', from: 'obstacles' }] });
    const { exercises } = makeExercises({ ...lesson, checks }, english, 'seed');
    const texts = exercises.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'choice' ? part.options.map(({ text }) => text) : [])),
    );
    expect(new Set(texts)).toEqual(new Set([...five.obstacles.map(({ id }) => `Title of ${id}`), 'Mist']));
  });

  it('does not offer what the question says', () => {
    const [o1, ...others] = five.obstacles;
    const obstacles = [
      { ...o1, id: 'o1', example: { text: 'There, title of O3 was no matter.' } },
      ...others,
    ];
    const asked = choices({ from: 'obstacles' }, { ...five, obstacles }).find(
      ({ entry }) => entry.about[0] === 'o1',
    );
    expect(asked?.options.map(({ text }) => text)).not.toContain('Title of o3');
  });

  it('asks about the claim of a topic without an example', () => {
    expect(
      choices({ from: 'remedies' })
        .map(({ prompt }) => prompt)
        .sort(),
    ).toEqual([
      'Which remedy does this sentence describe? The claim of r1.',
      'Which remedy does this sentence describe? The claim of r2.',
      'Which remedy does this sentence describe? The claim of r3.',
    ]);
  });

  it('does not ask in teaching order, but keeps the ids in it', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const parts = choices({ from: 'obstacles' }, five, seed);
        expect(parts.map(({ entry }) => entry.number)).toEqual([1, 2, 3, 4, 5]);
        for (const [row, { entry }] of parts.entries()) {
          expect(entry.about).not.toEqual([`o${row + 1}`]);
          expect(entry.id.replace('multiple-choice-1.', 'o')).toBe(entry.about[0]);
        }
      }),
    );
  });

  it('marks the one option that names the topic asked about, in any lesson', () => {
    fc.assert(
      fc.property(sketches, fc.string(), fc.constantFrom('obstacles', 'remedies'), (sketch, seed, from) => {
        const topics = topicsIn(from, lessonOf(sketch));
        const parts = choices({ from }, sketch, seed);
        expect(parts).toHaveLength(topics.length < 3 ? 0 : topics.length);
        for (const part of parts) {
          const asked = topics.find(({ id }) => id === part.entry.about[0]);
          expect(part.prompt.endsWith(asked?.example?.text ?? asked?.claim ?? '?')).toBe(true);
          const titles = part.options.map(({ text }) => read(text));
          expect(titles.filter((title) => title === asked?.title)).toHaveLength(1);
          expect(read(part.options.find(({ right }) => right)?.text ?? '')).toBe(asked?.title);
          expect(part.options).toHaveLength(Math.min(5, Math.max(3, topics.length - 1)));
          for (const title of titles) expect(topics.map((topic) => topic.title)).toContain(title);
        }
      }),
    );
  });

  it('needs three topics to choose from', () => {
    const remedies = [{ id: 'r1' }, { id: 'r2' }];
    expect(findings(made({ from: 'remedies' }, { remedies }))).toEqual([
      'too-few-options: Too few wrong options with 2 to choose from, expected 2 or more',
    ]);
  });

  it('warns when the example names what it is an example of', () => {
    const obstacles = [
      { id: 'o1', title: 'Rivalry', example: { text: 'The RIVALRY of two navies.' } },
      { id: 'o2' },
      { id: 'o3' },
      { id: 'o4' },
    ];
    expect(findings(made({ from: 'obstacles' }, { obstacles }))).toEqual([
      'answer-in-question: The question on `o1` holds its answer, `Rivalry`',
    ]);
  });
});

describe('multiple choice by hand', () => {
  const question = {
    question: 'What is wanted?',
    answer: 'trust',
    wrong: ['fear', { text: 'haste', why: 'Too fast.' }],
  };

  it('takes options and reasons as they are written, the questions in their order', () => {
    const parts = choices({
      questions: [
        { ...question, why: 'It holds.', about: ['r2'] },
        { ...question, question: 'What else?' },
      ],
      marks: 3,
    });
    expect(parts.map(({ prompt }) => prompt)).toEqual(['What is wanted?', 'What else?']);
    const key = Object.fromEntries(
      parts[0]?.options.map(({ text, right, why }) => [text, { right, why }]) ?? [],
    );
    expect(key).toEqual({
      trust: { right: true, why: 'It holds.' },
      fear: { right: false, why: '' },
      haste: { right: false, why: 'Too fast.' },
    });
    expect(parts[0]?.entry).toEqual({
      id: 'multiple-choice-1.1',
      number: 1,
      marks: 3,
      about: ['r2'],
      facts: {},
    });
  });

  it('sets the wrong options in any order', () => {
    const orders = Array.from({ length: 30 }, (_, seed) =>
      choices({ questions: [question] }, five, String(seed)).map(({ options }) =>
        options
          .filter(({ right }) => !right)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
    expect(new Set(orders.flat())).toEqual(new Set(['fear haste', 'haste fear']));
  });

  it('takes sibling titles for wrong options that are left out', () => {
    const [part] = choices({
      questions: [{ question: 'Which?', answer: 'Other words for r1', about: ['r1'] }],
    });
    expect(part?.options.map(({ text }) => text).sort()).toEqual([
      'Other words for r1',
      'Title of r2',
      'Title of r3',
    ]);
  });

  it('needs wrong options, or one point whose siblings they can be', () => {
    const none = ['too-few-options: Question 1 has 0 wrong options, expected 2 or more'];
    expect(findings(made({ questions: [{ question: 'Which?', answer: 'x' }] }))).toEqual(none);
    expect(findings(made({ questions: [{ question: 'Which?', answer: 'x', about: ['o1', 'r1'] }] }))).toEqual(
      none,
    );
  });

  it('refuses a wrong option that reads like the right one, and one that stands there twice', () => {
    expect(findings(made({ questions: [{ ...question, wrong: ['fear', '**Trust**'] }] }))).toEqual([
      'duplicate-option: Unexpected right answer `**Trust**` among the wrong options of question 1',
    ]);
    expect(findings(made({ questions: [question, { ...question, wrong: ['fear', 'Fear'] }] }))).toEqual([
      'duplicate-option: Unexpected second option `Fear` in question 2, expected each option once',
    ]);
  });

  it('warns when the right answer stands out by its length', () => {
    const lengths = (answer: number) =>
      findings(
        made({
          questions: [{ question: 'q', answer: 'x'.repeat(answer), wrong: ['y'.repeat(8), 'z'.repeat(12)] }],
        }),
      );
    expect(lengths(18)).toEqual([]);
    expect(lengths(19)).toEqual([
      'answer-by-length: The right answer of question 1 is much longer than the wrong ones, expected like lengths',
    ]);
  });
});

describe('the letters of the right answers', () => {
  const questions = (count: number, options: number) =>
    Array.from({ length: count }, () => ({
      question: 'q',
      answer: 'right',
      wrong: Array.from({ length: options - 1 }, (_, index) => `wrong${index}`),
    }));

  it('never come up more than once beyond an even share in one exercise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 3, max: 6 }),
        fc.string(),
        (count, options, seed) => {
          const letters = choices({ questions: questions(count, options) }, five, seed).map(rightLetter);
          for (const letter of letters) {
            const times = letters.filter((other) => other === letter).length;
            expect(times).toBeLessThanOrEqual(Math.ceil(count / options) + 1);
          }
        },
      ),
    );
  });

  it('are spread evenly over many papers, for the first question as for all', () => {
    const first = new Map<string, number>();
    const all = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      const letters = choices({ questions: questions(4, 5) }, five, String(seed)).map(rightLetter);
      for (const letter of letters) all.set(letter, (all.get(letter) ?? 0) + 1);
      first.set(letters[0] ?? '', (first.get(letters[0] ?? '') ?? 0) + 1);
    }
    expect([...first.keys()].sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
    // Five standard deviations round an even share.
    for (const count of first.values()) expect(Math.abs(count - 400)).toBeLessThan(90);
    for (const count of all.values()) expect(Math.abs(count - 1600)).toBeLessThan(180);
  });
});
