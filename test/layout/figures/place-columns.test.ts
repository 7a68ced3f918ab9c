import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeColumns, type Route } from '../../../src/layout/figures/place-columns.ts';

const AREA = { x: 40, y: 100, width: 800, height: 600 };
const COLUMN = 300;
const heights = fc.array(fc.integer({ min: 10, max: 40 }), { minLength: 1, maxLength: 12 });
/** Lines from the second column to the first. */
const graph = fc.tuple(heights, heights).chain(([first, second]) =>
  fc
    .uniqueArray(fc.record({ from: fc.nat(second.length - 1), to: fc.nat(first.length - 1) }), {
      selector: ({ from, to }) => `${from} ${to}`,
    })
    .map((lines) => ({
      heights: [first, second],
      routes: lines.map(
        ({ from, to }): Route => ({ from: { column: 1, row: from }, to: { column: 0, row: to } }),
      ),
    })),
);
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);

const crosses = (one: { start: { y: number }; end: { y: number } }, other: typeof one) =>
  (one.start.y - other.start.y) * (one.end.y - other.end.y) < 0;

describe('Placing two columns', () => {
  it('keeps boxes inside the area, in order and apart', () => {
    fc.assert(
      fc.property(graph, direction, ({ heights, routes }, towards) => {
        const { columns } = placeColumns(heights, routes, AREA, COLUMN, towards);
        for (const { boxes } of columns) {
          boxes.forEach((box, index) => {
            const below = boxes[index + 1]?.y ?? AREA.y + AREA.height;
            expect(box.y).toBeGreaterThanOrEqual(AREA.y);
            expect(box.y + box.height).toBeLessThanOrEqual(below + 1e-6);
          });
        }
        const [left, right] = towards === 'ltr' ? columns : columns.toReversed();
        expect([left?.x, (right?.x ?? 0) + COLUMN]).toEqual([AREA.x, AREA.x + AREA.width]);
      }),
    );
  });

  it('runs each line from the inner edge of one box to that of the other, with ends of its own', () => {
    fc.assert(
      fc.property(graph, direction, ({ heights, routes }, towards) => {
        const { columns, lines } = placeColumns(heights, routes, AREA, COLUMN, towards);
        const ends = new Set<string>();
        for (const [index, { start, end }] of lines.entries()) {
          const from = columns[1]?.boxes[routes[index]?.from.row ?? -1];
          const to = columns[0]?.boxes[routes[index]?.to.row ?? -1];
          if (!from || !to) throw new Error('A line leads to a box');
          expect(start.x).toBe(towards === 'ltr' ? from.x : from.x + COLUMN);
          expect(end.x).toBe(towards === 'ltr' ? to.x + COLUMN : to.x);
          expect(start.y > from.y && start.y < from.y + from.height).toBe(true);
          expect(end.y > to.y && end.y < to.y + to.height).toBe(true);
          ends.add(`start ${start.y}`).add(`end ${end.y}`);
        }
        expect(ends.size).toBe(2 * routes.length);
      }),
    );
  });

  it('crosses two lines only where the teaching order does', () => {
    fc.assert(
      fc.property(graph, ({ heights, routes }) => {
        const { lines } = placeColumns(heights, routes, AREA, COLUMN, 'ltr');
        const placed = routes.flatMap(({ from, to }, index) => {
          const line = lines[index];
          return line ? [{ ...line, from: from.row, to: to.row }] : [];
        });
        expect(placed).toHaveLength(routes.length);
        for (const one of placed) {
          for (const other of placed) {
            const must = (one.from - other.from) * (one.to - other.to) < 0;
            expect(crosses(one, other)).toBe(must);
          }
        }
      }),
    );
  });

  it('refuses a line that leads to no box', () => {
    const astray: Route[] = [{ from: { column: 1, row: 0 }, to: { column: 0, row: 3 } }];
    expect(() => placeColumns([[20], [20]], astray, AREA, COLUMN, 'ltr')).toThrow(RangeError);
  });
});

const SMALL = { x: 0, y: 0, width: 500, height: 300 };
const HEIGHTS = [Array(5).fill(30), Array(5).fill(30)];
const route = (from: readonly [number, number], to: readonly [number, number]): Route => ({
  from: { column: from[0], row: from[1] },
  to: { column: to[0], row: to[1] },
});
const placed = (...routes: readonly Route[]) => placeColumns(HEIGHTS, routes, SMALL, 200, 'ltr');

describe('A line within a column', () => {
  it('runs straight between neighbours, from the edge of the one to the facing edge of the other', () => {
    const { columns, lines } = placed(route([0, 0], [0, 1]), route([0, 2], [0, 1]));
    const [first, second, third] = columns[0]?.boxes ?? [];
    expect(lines).toEqual([
      { start: { x: 100, y: (first?.y ?? 0) + 30 }, end: { x: 100, y: second?.y } },
      { start: { x: 100, y: third?.y }, end: { x: 100, y: (second?.y ?? 0) + 30 } },
    ]);
  });

  it('takes no place from the lines to the other column', () => {
    const alone = placed(route([0, 1], [1, 1])).lines[0];
    expect(placed(route([0, 1], [1, 1]), route([0, 0], [0, 1])).lines[0]).toEqual(alone);
  });

  it('ends beyond the others where it comes from further away, so that it crosses none of them', () => {
    const { lines } = placed(route([0, 1], [1, 4]), route([0, 1], [0, 3]), route([0, 3], [1, 0]));
    const [across, within, back] = lines;
    expect(within?.start.y).toBeGreaterThan(across?.start.y ?? Number.POSITIVE_INFINITY);
    expect(within?.end.y).toBeLessThan(back?.start.y ?? Number.NEGATIVE_INFINITY);
  });
});
