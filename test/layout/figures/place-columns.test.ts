import { describe, expect, it } from 'vitest';
import { placeColumns, type Route } from '../../../src/layout/figures/place-columns.ts';

const AREA = { x: 0, y: 0, width: 500, height: 300 };
const HEIGHTS = [Array(5).fill(30), Array(5).fill(30)];
const route = (from: readonly [number, number], to: readonly [number, number]): Route => ({
  from: { column: from[0], row: from[1] },
  to: { column: to[0], row: to[1] },
});
const placed = (...routes: readonly Route[]) => placeColumns(HEIGHTS, routes, AREA, 200, 'ltr');

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
