import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoicePart } from '../../src/exercises/parts.ts';
import { make } from './lessons.ts';

const PLAIN = { obstacles: ['o1', 'o2'].map((id) => ({ id })), remedies: ['r1', 'r2'].map((id) => ({ id })) };

function made(question: Record<string, unknown>, seed?: string, type = 'multiple-choice') {
  const exercises = [{ type, questions: [{ question: 'Which?', ...question }] }];
  return make({ ...PLAIN, exercises }, seed);
}

function optionsOf(question: Record<string, unknown>, seed?: string, type?: string): string[] {
  const parts = made(question, seed, type).exercises[0]?.parts ?? [];
  const [part] = parts.flatMap((each): ChoicePart[] => (each.kind === 'choice' ? [each] : []));
  return part?.options.map(({ text, right }) => `${text}${right ? ' *' : ''}`) ?? [];
}

/** All orders that seeds give. */
function ordersOf(question: Record<string, unknown>, type?: string): Set<string> {
  return new Set(
    Array.from({ length: 60 }, (_, index) => optionsOf(question, String(index), type).join(' | ')),
  );
}

const refers = (question: Record<string, unknown>, type?: string) =>
  made(question, 'seed', type).diagnostics.filter(({ code }) => code === 'options-refer');

describe('the order of options', () => {
  it('has "none of the above" last, and the others in any order', () => {
    const orders = ordersOf({ answer: 'rain', wrong: ['None of the above', 'wind', 'snow'] });
    expect(orders.size).toBe(6);
    for (const order of orders) expect(order).toMatch(/\| None of the above$/);
  });

  it('has it last where it is right, too', () => {
    const orders = ordersOf({ answer: 'All of the above', wrong: ['rain', 'wind', 'snow'] });
    expect(orders.size).toBe(6);
    for (const order of orders) expect(order).toMatch(/\| All of the above \*$/);
  });

  it('has both of them at the end', () => {
    const orders = ordersOf({ answer: 'rain', wrong: ['None of these', 'All of these', 'wind'] });
    for (const order of orders)
      expect(order.split(' | ').slice(2).sort()).toEqual(['All of these', 'None of these']);
  });

  it('is that of the file where the right option names wrong ones by letter', () => {
    const question = { answer: 'Both A and B', wrong: ['rain', 'wind', 'None of the above'] };
    expect([...ordersOf(question)]).toEqual(['rain | wind | Both A and B * | None of the above']);
    expect(refers(question)).toEqual([]);
  });

  it.each([
    ['The first two', ['rain', 'wind', 'snow']],
    ['answer A and B', ['rain', 'wind', 'snow']],
    ['Both A and B', ['rain', 'wind', 'None of the above']],
  ])('is that of the file for %s', (answer, wrong) => {
    const [order, ...others] = ordersOf({ answer, wrong });
    expect(others).toEqual([]);
    expect(order?.startsWith('rain | wind')).toBe(true);
    expect(refers({ answer: 'wind', wrong: [answer, 'rain', 'snow'] })).toHaveLength(1);
  });

  it('has options that name others in the order of their letters, so that none is given away', () => {
    const question = { answer: 'B and C', wrong: ['rain', 'wind', 'snow', 'A and B'] };
    expect([...ordersOf(question)]).toEqual(['rain | wind | snow | A and B | B and C *']);
  });

  it.each([
    { answer: 'wind', wrong: ['rain', 'snow', 'Both A and B'] },
    { answer: 'Both A and D', wrong: ['rain', 'wind', 'snow'] },
    { answer: 'Both A and B', wrong: ['A and C', 'rain', 'wind'] },
  ])('comes with a warning where letters cannot be told: %j', (question) => {
    const [warning] = refers(question);
    expect(warning?.message).toMatch(
      /^Option `.+ and .` of question 1 names others by letter or number, expected their words/,
    );
    for (const order of ordersOf(question)) expect(order).toMatch(/and \w( \*)?$/);
  });

  it.each([
    { answer: '1 and 2', wrong: ['1 and 3', '2 and 3', '2 and 4'] },
    { answer: '2 and 3', wrong: ['2', '3', '5'] },
    { answer: 'Vitamin A and C', wrong: ['Vitamin B', 'Vitamin D'] },
  ])('is drawn where numbers are no options: %j', (question) => {
    expect(refers(question)).toEqual([]);
    expect(ordersOf(question).size).toBeGreaterThan(5);
  });

  it('holds for several right options as well', () => {
    const question = { right: ['rain', 'wind'], wrong: ['None of the above', 'snow'] };
    for (const order of ordersOf(question, 'multiple-answers'))
      expect(order).toMatch(/\| None of the above$/);
    expect(refers({ right: ['rain', 'wind'], wrong: ['A and B', 'snow'] }, 'multiple-answers')).toHaveLength(
      1,
    );
  });

  it('loses no option', () => {
    const option = fc.constantFrom(
      'rain',
      'wind',
      'snow',
      'A and B',
      'Both B and C',
      'None of these',
      '1',
      '1 and 2',
    );
    fc.assert(
      fc.property(fc.uniqueArray(option, { minLength: 3 }), fc.string(), ([answer, ...wrong], seed) => {
        expect(optionsOf({ answer, wrong }, seed).sort()).toEqual([`${answer} *`, ...wrong].sort());
      }),
    );
  });
});

describe('the order of responses', () => {
  it('has "none of these" last', () => {
    const pairs = ['a', 'b', 'c'].map((left) => ({ left, right: `right of ${left}` }));
    for (let seed = 0; seed < 20; seed += 1) {
      const exercises = [{ type: 'match', pairs, spare: ['None of these', 'spare'] }];
      const [part] = make({ ...PLAIN, exercises }, String(seed)).exercises[0]?.parts ?? [];
      expect(part?.kind === 'associate' && part.responses.at(-1)?.text).toBe('None of these');
    }
  });
});
