import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFor, shuffle } from '../../src/base/random.ts';
import { shuffleApart } from '../../src/exercises/shuffle-apart.ts';

const entries = Array.from({ length: 6 }, (_, index) => index);

describe('shuffleApart', () => {
  it('leaves an order alone that gives nothing away', () => {
    const shuffled = shuffle(entries, randomFor('seed'));
    expect(shuffleApart(entries, randomFor('seed'), () => false)).toEqual(shuffled);
  });

  it('keeps every entry and gives away no more than a plain shuffle does, whatever the rows give away', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)).map(([entry, row]) => `${entry}@${row}`));
    fc.assert(
      fc.property(pairs, fc.string(), (pairs, seed) => {
        const givesAway = (entry: number, row: number) => pairs.includes(`${entry}@${row}`);
        const plain = shuffle(entries, randomFor(seed)).filter(givesAway).length;
        const apart = shuffleApart(entries, randomFor(seed), givesAway);
        expect([...apart].sort()).toEqual(entries);
        expect(apart.filter(givesAway).length).toBeLessThanOrEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  // Entry 0 to 5 and the row it gives away; 9 for none. Not all alike, or there would be no way out.
  const partners = fc
    .array(fc.constantFrom(0, 1, 2, 3, 4, 5, 9), { minLength: 6, maxLength: 6 })
    .filter((rows) => new Set(rows).size > 1);

  it('gives nothing away when each entry belongs to one row at most', () => {
    fc.assert(
      fc.property(partners, fc.string(), (rows, seed) => {
        const order = shuffleApart(entries, randomFor(seed), (entry, row) => rows[entry] === row);
        expect(order.filter((entry, row) => rows[entry] === row)).toEqual([]);
      }),
    );
  });

  it('gives nothing away when each row belongs to one entry at most', () => {
    fc.assert(
      fc.property(partners, fc.string(), (owners, seed) => {
        const order = shuffleApart(entries, randomFor(seed), (entry, row) => owners[row] === entry);
        expect(order.filter((entry, row) => owners[row] === entry)).toEqual([]);
      }),
    );
  });
});
