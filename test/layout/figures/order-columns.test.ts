import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossings, orderColumns, type Pair } from '../../../src/layout/figures/order-columns.ts';

const anyPairs = (most: number) =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([first, second]) =>
    fc.record({
      counts: fc.constant([first, second] as const),
      pairs: fc.uniqueArray(
        fc.tuple(fc.nat(first - 1), fc.nat(second - 1)).map((pair): Pair => pair),
        { maxLength: 12, selector: String },
      ),
    }),
  );

const isAll = (order: readonly number[], count: number) =>
  [...order].sort((one, other) => one - other).join() ===
  Array.from({ length: count }, (_, index) => index).join();

/** Every order of some items. */
function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    ordersOf(items.filter((one) => one !== item)).map((rest) => [item, ...rest]),
  );
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('The order of two columns', () => {
  it('stays that of teaching where no lines cross', () => {
    const order = orderColumns(
      [3, 3],
      [
        [0, 0],
        [0, 1],
        [2, 2],
      ],
    );
    expect(order).toEqual({ first: [0, 1, 2], second: [0, 1, 2] });
  });

  it('moves the second column before the first', () => {
    const order = orderColumns(
      [3, 3],
      [
        [0, 2],
        [1, 1],
        [2, 0],
      ],
    );
    expect(order).toEqual({ first: [0, 1, 2], second: [2, 1, 0] });
  });

  it('has the fewest crossings that any order of both has', () => {
    fc.assert(
      fc.property(anyPairs(4), ({ counts, pairs }) => {
        const found = crossings(orderColumns(counts, pairs), pairs);
        const least = Math.min(
          ...ordersOf(upTo(counts[0])).flatMap((first) =>
            ordersOf(upTo(counts[1])).map((second) => crossings({ first, second }, pairs)),
          ),
        );
        expect(found).toBe(least);
      }),
    );
  });

  it('holds every box once and crosses no more lines than before, however many there are', () => {
    fc.assert(
      fc.property(anyPairs(12), ({ counts, pairs }) => {
        const order = orderColumns(counts, pairs);
        expect(isAll(order.first, counts[0]) && isAll(order.second, counts[1])).toBe(true);
        const teaching = { first: upTo(counts[0]), second: upTo(counts[1]) };
        expect(crossings(order, pairs)).toBeLessThanOrEqual(crossings(teaching, pairs));
      }),
    );
  });
});
