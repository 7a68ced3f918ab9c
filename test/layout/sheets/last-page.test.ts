import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import type { PaperName } from '../../../src/layout/sheets/paper.ts';
import type { PrintStyle } from '../../../src/theme/theme.ts';
import { layoutContext, theme } from '../context.ts';
import { laidPapers } from '../laid-papers.ts';

function lay(paragraphs: number, more = '', printStyle?: PrintStyle) {
  const text = `<sheet title="Sheet">${'<p>Some words</p>'.repeat(paragraphs)}${more}</sheet>`;
  const { value } = readMarkup({ name: 'sheet', text });
  if (value?.kind !== 'sheet') throw new Error('The markup is a sheet');
  const context = layoutContext();
  const { laid, ledger, styles } = laySheets(value, 'A4', { ...context, ...(printStyle && { printStyle }) });
  const leading = laid.pages[0]?.items.flatMap((item) => (item.kind === 'text' ? item.paragraphs : []))[0]
    ?.leading;
  return { pages: laid.pages.length, leading: leading ?? 0, ledger, styles, found: context.found };
}

function loose(): number {
  const { size, leading } = theme.sheets.styles.body ?? { size: 0, leading: 0 };
  return size * leading;
}

describe('The last page', () => {
  it('is saved by setting lines closer where it would hold only a little', () => {
    const [before, after] = [lay(36), lay(40)];
    expect(before).toMatchObject({ pages: 1 });
    expect(before.leading).toBeCloseTo(loose());
    expect(after).toMatchObject({ pages: 1 });
    expect(after.leading).toBeLessThan(loose());
    expect(after.leading).toBeGreaterThan(loose() * 0.9);
    // Word files are set by these styles.
    const { size = 0, leading = 0 } = after.styles?.body ?? {};
    expect(size * leading).toBeCloseTo(after.leading);
  });

  it('stays where lines cannot come so close, and where it holds enough', () => {
    for (const count of [48, 70]) {
      expect(lay(count)).toMatchObject({ pages: 2 });
      expect(lay(count).leading).toBeCloseTo(loose());
    }
  });

  it('takes nothing from a print style that was asked for', () => {
    const leading = lay(1, '', 'dyslexia').leading;
    for (let count = 20; count < 32; count += 1) expect(lay(count, '', 'dyslexia').leading).toBe(leading);
  });

  it('says what is wrong once, however often the sheet is laid out', () => {
    expect(lay(40, '<p class="strange">x</p>').found).toHaveLength(1);
  });

  it.each(['A4', 'Letter', 'F4'] as PaperName[])(
    'of the handouts of both lessons is a third full or more on %s',
    async (paper) => {
      const handouts = (await laidPapers({ paper })).filter(({ name }) =>
        /^(keamanan|car).* handout$/.test(name),
      );
      expect(handouts).toHaveLength(2);
      for (const { name, laid } of handouts) {
        const last = laid.pages.at(-1);
        const bottoms = (last?.items ?? []).flatMap((item) =>
          item.kind === 'text' && !item.name.startsWith('Foot') ? [item.box.y + item.box.height] : [],
        );
        const { top, bottom } = theme.sheets.margins;
        const share = (Math.max(...bottoms) - top) / ((last?.height ?? 0) - top - bottom);
        expect([name, share > 1 / 3]).toEqual([name, true]);
      }
    },
  );
});
