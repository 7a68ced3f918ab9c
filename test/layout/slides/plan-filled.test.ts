import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { TableFrame } from '../../../src/frames/frame.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { layoutContext } from '../context.ts';

/** A table with a row for each obstacle and a column for each remedy, else one with two columns. */
function tablesShown(obstacles: readonly string[], remedies: readonly string[]) {
  const matrix = `<table columns="2 ${remedies.map(() => 1).join(' ')}"><tr><th>x</th>${remedies.map((title) => `<th>${title}</th>`).join('')}</tr>${obstacles.map((title) => `<tr><th>${title}</th>${remedies.map(() => '<td>●</td>').join('')}</tr>`).join('')}</table>`;
  const pairs = `<table columns="1 1"><tr><th>x</th><th>y</th></tr>${obstacles.map((title) => `<tr><th>${title}</th><td>${remedies.join(', ')}</td></tr>`).join('')}</table>`;
  const text = `<deck footer="f"><slide layout="table" id="a"><h1>t</h1><region name="table" show="first-that-fits">${matrix}${pairs}</region></slide></deck>`;
  const { value, diagnostics } = readMarkup({ name: 'deck', text });
  if (value?.kind !== 'deck') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const context = layoutContext();
  const { pages } = laySlides(value, context).laid;
  const tables = pages.flatMap(({ items }) =>
    items.filter((item): item is TableFrame => item.kind === 'table'),
  );
  return { found: context.found, columns: tables.map(({ columns }) => columns.length), tables };
}

const many = (count: number, word: string) => Array.from({ length: count }, (_, index) => `${word} ${index}`);

describe('A region that shows the first that fits', () => {
  it('shows the first where it stands on one slide in letters of 16 pt or more', () => {
    const { columns, tables } = tablesShown(many(5, 'Obstacle'), many(5, 'Remedy'));
    expect(columns).toEqual([6]);
    expect(tables[0]?.rows[0]?.cells[0]?.style.size).toBeGreaterThanOrEqual(16);
  });

  it('shows the last where the first would have too many rows or columns, or break a word', () => {
    for (const [obstacles, remedies] of [
      [many(12, 'Obstacle'), many(3, 'Remedy')],
      [many(4, 'Obstacle'), many(12, 'Kepercayaan')],
      [many(4, 'Obstacle'), many(5, 'Pertanggungjawaban-antarpemerintah')],
    ] as const) {
      const { columns, found } = tablesShown(obstacles, remedies);
      expect(new Set(columns)).toEqual(new Set([2]));
      expect(found).toEqual([]);
    }
  });
});
