import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { TableFrame } from '../../../src/frames/frame.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { layoutContext } from '../context.ts';

/** A table of one row with columns of one share each. */
function lay(cells: readonly string[]) {
  const row = cells.map((cell) => `<td>${cell}</td>`).join('');
  const table = `<table columns="${cells.map(() => 1).join(' ')}"><tr>${row}</tr></table>`;
  const text = `<deck footer="f"><slide layout="table" id="a"><h1>t</h1><region name="table">${table}</region></slide></deck>`;
  const { value } = readMarkup({ name: 'deck', text });
  if (value?.kind !== 'deck') throw new Error('The markup is a deck');
  const context = layoutContext();
  const { pages } = laySlides(value, context).laid;
  const tables = pages
    .flatMap(({ items }) => items)
    .filter((item): item is TableFrame => item.kind === 'table');
  const lines = tables
    .flatMap(({ rows }) => rows)
    .flatMap((row) => row.cells.map(({ paragraphs }) => paragraphs.map((one) => one.lines.length)));
  return { columns: tables.flatMap(({ columns }) => columns), lines, found: context.found };
}

const numbers = (count: number, number: string) => Array.from({ length: count }, () => number);

describe('A table on a slide', () => {
  it('keeps the shares of its columns where all words stand in them', () => {
    const { columns } = lay(numbers(4, '1.234'));
    expect(new Set(columns.map((width) => width.toFixed(6))).size).toBe(1);
  });

  it('gives a column what its longest number needs rather than break it', () => {
    const { columns, lines, found } = lay(['123.456.789.012.345', ...numbers(7, '1.234.567')]);
    expect(found).toEqual([]);
    expect(lines).toEqual(numbers(8, '').map(() => [1]));
    expect(columns[0]).toBeGreaterThan(columns[1] ?? 0);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(872);
  });

  it('is an error where its words do not fit side by side in the smallest letters', () => {
    const { columns, found } = lay(numbers(8, '123.456.789.012.345'));
    expect(columns).toEqual([]);
    expect(found).toMatchObject([{ code: 'table-too-wide', severity: 'error' }]);
  });
});
