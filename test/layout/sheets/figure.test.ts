import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { TextFrame } from '../../../src/frames/frame.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import { PAPERS, type PaperName } from '../../../src/layout/sheets/paper.ts';
import { layoutContext, theme } from '../context.ts';
import { anyColumns, type FigureSketch, figureMarkup } from '../figures/figures.ts';

function lay(sketch: FigureSketch, paper: PaperName = 'A4', before = '') {
  const text = `<sheet title="x">${before}${figureMarkup(sketch)}</sheet>`;
  const { value, diagnostics } = readMarkup({ name: 'sheet', text });
  if (value?.kind !== 'sheet') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const context = layoutContext();
  return { ...laySheets(value, paper, context).laid, found: context.found };
}

describe('A figure on paper', () => {
  it('stands whole on one page, within the margins of every paper', () => {
    const { top, right, bottom, left } = theme.sheets.margins;
    fc.assert(
      fc.property(anyColumns, fc.constantFrom('A4', 'Letter', 'F4'), (sketch, paper) => {
        const { pages, found } = lay(sketch, paper, '<p>Before</p>'.repeat(25));
        expect(found).toEqual([]);
        const withMap = pages.filter(({ items }) => items.some((item) => item.kind === 'text' && item.shape));
        expect(withMap).toHaveLength(1);
        const { width, height } = PAPERS[paper];
        for (const item of withMap[0]?.items ?? []) {
          if (item.kind !== 'text') continue;
          expect(item.box.x).toBeGreaterThanOrEqual(left - 1e-6);
          expect(item.box.x + item.box.width).toBeLessThanOrEqual(width - right + 1e-6);
          expect(item.box.y).toBeGreaterThanOrEqual(top - 1e-6);
          expect(item.box.y + item.box.height).toBeLessThanOrEqual(height - bottom + 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is set in the size of the text, and smaller only where it would be too tall', () => {
    const sizeOf = (titles: readonly string[]) =>
      lay({ groups: [titles, titles] })
        .pages.flatMap(({ items }) => items)
        .find((item): item is TextFrame => item.kind === 'text' && item.name === 'Box of a0')?.style.size;
    expect(sizeOf(['Habit', 'Cost'])).toBe(theme.sheets.styles.body?.size);
    const long = Array.from({ length: 12 }, () =>
      'a title of many words that goes on over several lines of its box '.repeat(2),
    );
    expect(sizeOf(long)).toBeLessThan(theme.sheets.styles.body?.size ?? 0);
  });

  it('is one figure of the structure with its links in words', () => {
    const { structure } = lay({ groups: [['Habit'], ['Trial']], links: [['b0', 'a0']] });
    expect(structure.children).toMatchObject([{ role: 'Figure', alt: 'A figure. a 1: Habit. b 1: Trial.' }]);
  });
});
