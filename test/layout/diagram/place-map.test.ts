import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapRoute, placeMap } from '../../../src/layout/diagram/place-map.ts';

const AREA = { x: 40, y: 100, width: 800, height: 600 };
const COLUMN = 300;
const heights = fc.array(fc.integer({ min: 10, max: 40 }), { minLength: 1, maxLength: 12 });
const graph = fc.tuple(heights, heights).chain(([obstacles, remedies]) =>
  fc
    .uniqueArray(fc.record({ from: fc.nat(remedies.length - 1), to: fc.nat(obstacles.length - 1) }), {
      selector: ({ from, to }) => `${from} ${to}`,
    })
    .map((routes) => ({ heights: { obstacles, remedies }, routes })),
);
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);

const crosses = (one: { start: { y: number }; end: { y: number } }, other: typeof one) =>
  (one.start.y - other.start.y) * (one.end.y - other.end.y) < 0;

describe('Placing a concept map', () => {
  it('keeps boxes inside the area, in order and apart', () => {
    fc.assert(
      fc.property(graph, direction, ({ heights, routes }, towards) => {
        const { obstacles, remedies } = placeMap(heights, routes, AREA, COLUMN, towards);
        for (const { boxes } of [obstacles, remedies]) {
          boxes.forEach((box, index) => {
            const below = boxes[index + 1]?.y ?? AREA.y + AREA.height;
            expect(box.y).toBeGreaterThanOrEqual(AREA.y);
            expect(box.y + box.height).toBeLessThanOrEqual(below + 1e-6);
          });
        }
        const [left, right] = towards === 'ltr' ? [obstacles, remedies] : [remedies, obstacles];
        expect([left.x, right.x + COLUMN]).toEqual([AREA.x, AREA.x + AREA.width]);
      }),
    );
  });

  it('runs each line from the edge of its remedy to the edge of its obstacle, with ends of its own', () => {
    fc.assert(
      fc.property(graph, direction, ({ heights, routes }, towards) => {
        const placed = placeMap(heights, routes, AREA, COLUMN, towards);
        const ends = new Set<string>();
        for (const { from, to, start, end } of placed.routes) {
          const remedy = placed.remedies.boxes[from];
          const obstacle = placed.obstacles.boxes[to];
          if (!remedy || !obstacle) throw new Error('A line leads to a box');
          expect(start.x).toBe(towards === 'ltr' ? remedy.x : remedy.x + COLUMN);
          expect(end.x).toBe(towards === 'ltr' ? obstacle.x + COLUMN : obstacle.x);
          expect(start.y > remedy.y && start.y < remedy.y + remedy.height).toBe(true);
          expect(end.y > obstacle.y && end.y < obstacle.y + obstacle.height).toBe(true);
          ends.add(`start ${start.y}`).add(`end ${end.y}`);
        }
        expect(ends.size).toBe(2 * routes.length);
      }),
    );
  });

  it('crosses two lines only where the teaching order does', () => {
    fc.assert(
      fc.property(graph, ({ heights, routes }) => {
        const placed = placeMap(heights, routes, AREA, COLUMN, 'ltr').routes;
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
    const astray: MapRoute[] = [{ from: 0, to: 3 }];
    expect(() => placeMap({ obstacles: [20], remedies: [20] }, astray, AREA, COLUMN, 'ltr')).toThrow(
      RangeError,
    );
  });
});
