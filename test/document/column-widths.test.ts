import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths } from '../../src/document/column-widths.ts';
import type { Table } from '../../src/document/node.ts';

const table = (columns: number[]) => ({ columns }) as unknown as Table;

it('shares the width out', () => {
  expect(columnWidths(table([1, 3]), 400)).toEqual([100, 300]);
});

it('gives a column what its longest word needs, and shares out the rest', () => {
  expect(columnWidths(table([1, 1, 2]), 400, [160, 0, 0])).toEqual([160, 80, 160]);
});

it('goes by the shares where the words of all columns need more than there is', () => {
  expect(columnWidths(table([1, 1]), 100, [80, 90])).toEqual([50, 50]);
});

it('fills the width and meets every need, whatever the shares', () => {
  const column = fc.record({
    share: fc.integer({ min: 1, max: 100 }),
    need: fc.integer({ min: 0, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), (columns) => {
      const need = columns.map((each) => each.need);
      const widths = columnWidths(table(columns.map(({ share }) => share)), 400, need);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(400);
      for (const [index, width] of widths.entries())
        expect(width).toBeGreaterThanOrEqual((need[index] ?? 0) - 1e-9);
    }),
  );
});
