import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../../src/layout/sheets/fragment.ts';
import { paginate } from '../../../src/layout/sheets/paginate.ts';

const fragment = (height: number, keepWithNext = false, spaceBefore = 0): Fragment => ({
  height,
  spaceBefore,
  keepWithNext,
  backdrops: [],
  place: () => [],
});

const heights = (pages: ReturnType<typeof paginate>) =>
  pages.map((page) => page.map(({ fragment: { height } }) => height));

describe('Breaking a flow into pages', () => {
  it('fills a page before it turns', () => {
    expect(heights(paginate([fragment(40), fragment(41), fragment(42)], 0, 100))).toEqual([[40, 41], [42]]);
  });

  it('moves a heading on with what it heads', () => {
    expect(heights(paginate([fragment(80), fragment(10, true), fragment(20)], 0, 100))).toEqual([
      [80],
      [10, 20],
    ]);
  });

  it('drops the space before a fragment at the top of a page only', () => {
    const [first, second] = paginate(
      [fragment(60, false, 9), fragment(30, false, 9), fragment(50, false, 9)],
      10,
      100,
    );
    expect(first?.map(({ y }) => y)).toEqual([10, 79]);
    expect(second?.map(({ y }) => y)).toEqual([10]);
  });

  it('begins what stands below notes under all that reaches past the fragments above, on their page only', () => {
    const tall = { ...fragment(20), overhang: 30 };
    const topic = { ...fragment(10), isBelowNotes: true };
    const tops = (flow: readonly Fragment[]) => paginate(flow, 0, 100).map((page) => page.map(({ y }) => y));
    expect(tops([tall, fragment(10), topic])).toEqual([[0, 20, 50]]);
    expect(tops([tall, fragment(60), topic])).toEqual([[0, 20, 80]]);
    expect(tops([tall, { ...topic, height: 60 }, topic])).toEqual([[0], [0, 60]]);
  });

  it('turns before a fragment whose notes find no room, even where more words follow it in its group', () => {
    const tall = { ...fragment(20, true), overhang: 50 };
    expect(heights(paginate([fragment(40), tall, fragment(10)], 0, 100))).toEqual([[40], [20, 10]]);
  });

  it('cuts a group that is taller than a page rather than lose it', () => {
    expect(heights(paginate([fragment(60, true), fragment(60, true), fragment(60)], 0, 100))).toEqual([
      [60],
      [60],
      [60],
    ]);
  });

  it('repeats the head of a table on each page that its rows begin', () => {
    const head = fragment(7);
    const row = { ...fragment(40), head };
    expect(heights(paginate([head, row, row, row, row, row], 0, 100))).toEqual([
      [7, 40, 40],
      [7, 40, 40],
      [7, 40],
    ]);
  });

  it('places every fragment once, in order, inside the page, and parts no group that fits one', () => {
    const fragments = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 60 }),
        keep: fc.boolean(),
        space: fc.integer({ min: 0, max: 10 }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(fragments, (made) => {
        const flow = made.map(({ height, keep, space }) => fragment(height, keep, space));
        const pages = paginate(flow, 20, 200);
        expect(pages.flat().map((placed) => placed.fragment)).toEqual(flow);
        for (const page of pages) {
          for (const {
            fragment: { height },
            y,
          } of page) {
            expect(y).toBeGreaterThanOrEqual(20);
            expect(y + height).toBeLessThanOrEqual(220.02);
          }
        }
        let start = 0;
        flow.forEach((each, index) => {
          if (each.keepWithNext && index < flow.length - 1) return;
          const group = flow.slice(start, index + 1);
          start = index + 1;
          const needed = group.reduce((sum, { height, spaceBefore }) => sum + height + spaceBefore, 0);
          const homes = new Set(
            group.map((member) =>
              pages.findIndex((page) => page.some((placed) => placed.fragment === member)),
            ),
          );
          if (needed <= 200) expect(homes.size).toBe(1);
        });
      }),
    );
  });
});
