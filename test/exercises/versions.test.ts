import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exercise, Part } from '../../src/exercises/parts.ts';
import { make, sketches } from './lessons.ts';

const hand = [
  {
    id: 'mc',
    type: 'multiple-choice',
    questions: Array.from({ length: 6 }, (_, index) => ({
      question: `question ${index}`,
      answer: `right ${index}`,
      wrong: ['a', 'b', 'c', 'd'].map((wrong) => `${wrong} ${index}`),
    })),
  },
  {
    id: 'match',
    type: 'match',
    pairs: Array.from({ length: 6 }, (_, n) => ({ left: `l${n}`, right: `r${n}` })),
  },
  {
    id: 'short',
    type: 'short-answer',
    questions: ['one', 'two', 'three'].map((question) => ({ question, answer: 'a' })),
  },
  {
    id: 'case',
    type: 'case-study',
    text: 't',
    questions: ['one', 'two'].map((question) => ({ question, answer: 'a' })),
  },
];
const derived = [
  { id: 'mc-o', type: 'multiple-choice', from: 'obstacles' },
  { id: 'ma-o', type: 'multiple-answers', from: 'obstacles' },
  { id: 'classify', type: 'classify', from: 'points' },
  { id: 'table', type: 'table', from: 'obstacles' },
  { id: 'chains', type: 'cause-effect', from: 'links' },
  { id: 'map', type: 'concept-map' },
  { id: 'terms', type: 'match', from: 'terms', to: 'meanings' },
];

/** What each item asks and what answers it, whatever its number, letter and neighbours. */
function asked(exercises: readonly Exercise[]): Record<string, unknown> {
  return Object.fromEntries(exercises.flatMap(({ parts }) => parts.flatMap(askedIn)));
}

function askedIn(part: Part): [string, unknown][] {
  switch (part.kind) {
    case 'choice':
      return [
        [part.entry.id, [part.prompt, part.options.map(({ text, right }) => `${text} ${right}`).sort()]],
      ];
    case 'associate': {
      const texts = new Map(part.responses.map(({ letter, text }) => [letter, text]));
      return part.premises.map(({ entry, text, answers }) => [
        entry.id,
        [text, answers.map((letter) => texts.get(letter)).sort()],
      ]);
    }
    case 'categories':
      return part.cards.map(({ entry, text, category }) => [entry.id, [text, part.categories[category]]]);
    case 'table':
    case 'organiser':
      return (part.kind === 'table' ? part.rows : part.chains).flatMap((row) =>
        row.flatMap((cell): [string, unknown][] =>
          cell.kind === 'gap'
            ? [[cell.entry.id, row.map((each) => (each.kind === 'gap' ? each.answers : each.text))]]
            : [],
        ),
      );
    case 'concept-map':
      return part.groups.flatMap(({ nodes }) =>
        nodes.flatMap(({ entry, title }): [string, unknown][] => (entry ? [[entry.id, title]] : [])),
      );
    case 'extended-text':
      return [[part.entry.id, part.prompt]];
    default:
      return [];
  }
}

describe('Versions of a paper', () => {
  it('ask the very same things under the same ids', () => {
    fc.assert(
      fc.property(sketches, fc.string(), fc.constantFrom('B', 'C', 'Z'), (sketch, seed, version) => {
        const lesson = { ...sketch, exercises: [...hand, ...derived] };
        expect(asked(make(lesson, seed, version).exercises)).toEqual(asked(make(lesson, seed).exercises));
      }),
    );
  });

  it('begin with the plain paper and go on with others', () => {
    const papers = ['', 'A', 'B', 'C', 'D'].map((version) =>
      JSON.stringify(make({ exercises: hand }, '2026', version)),
    );
    expect(papers[1]).toBe(papers[0]);
    expect(new Set(papers).size).toBe(4);
  });

  it('number items from 1 in paper order', () => {
    const numbers = make({ exercises: hand }, '1', 'C').exercises.flatMap(({ entries }) =>
      entries.map(({ number }) => number),
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('keep exercises, written answers and the questions on a case in the author’s order', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { exercises } = make({ exercises: hand }, String(seed), 'B');
      expect(exercises.map(({ id }) => id)).toEqual(['mc', 'match', 'short', 'case']);
      const prompts = exercises
        .slice(2)
        .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'extended-text' ? part.prompt : [])));
      expect(prompts).toEqual(['one', 'two', 'three', 'one', 'two']);
    }
  });

  it('leave the orders of the others alone when an exercise is added', () => {
    const orders = (exercises: readonly Exercise[]) => asOrders(exercises);
    const [, ...after] = make({ exercises: [{ ...hand[2], id: 'new' }, ...hand] }, '7', 'D').exercises;
    expect(orders(after)).toEqual(orders(make({ exercises: hand }, '7', 'D').exercises));
  });

  it('spread the right option evenly over letters and questions over places, over seeds and versions', () => {
    const letters = new Map<string, number>();
    const places = new Map<number, number>();
    let papers = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      for (const version of ['B', 'C', 'D']) {
        papers += 1;
        const [choice] = make({ exercises: hand.slice(0, 1) }, String(seed), version).exercises;
        for (const part of choice?.parts ?? []) {
          if (part.kind !== 'choice') continue;
          const letter = part.options.find(({ right }) => right)?.letter ?? '';
          letters.set(letter, (letters.get(letter) ?? 0) + 1);
          if (part.entry.id === 'mc.1')
            places.set(part.entry.number, (places.get(part.entry.number) ?? 0) + 1);
        }
      }
    }
    // Chi-squared against an even spread; 99.9 % of even spreads stay below 18.5 (4 degrees) and 20.5 (5 degrees).
    expect(chiSquared([...letters.values()], 5, papers * 6)).toBeLessThan(18.5);
    expect(chiSquared([...places.values()], 6, papers)).toBeLessThan(20.5);
  });
});

function asOrders(exercises: readonly Exercise[]): string[] {
  return exercises.map(({ parts }) =>
    JSON.stringify(parts, (key, value) => (key === 'number' ? undefined : value)),
  );
}

function chiSquared(counts: readonly number[], kinds: number, total: number): number {
  const expected = total / kinds;
  const missing = kinds - counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, missing * expected);
}
