import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import { PAPERS, type PaperName } from '../../../src/layout/sheets/paper.ts';
import { layoutContext, theme } from '../context.ts';

/** Words as authors write them, among them some that no column is wide enough for. */
const words = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcdefghiWM0123é –-/,.'), minLength: 1, maxLength: 40 }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((all) => all.join(' '));

it('keeps any words of cards, lists and tables within the column, in every print style', () => {
  const any = fc.record({
    paper: fc.constantFrom(...(Object.keys(PAPERS) as PaperName[])),
    printStyle: fc.constantFrom(undefined, 'large-print' as const, 'dyslexia' as const),
    front: words,
    back: words,
    text: words,
  });
  fc.assert(
    fc.property(any, ({ paper, printStyle, front, back, text }) => {
      const markup = `<sheet title="Sheet"><p>${text}</p><ol><li>${text}</li></ol>
        <table columns="1 5 1"><tr><td>${text}</td><td>${text}</td><td>1</td></tr></table>
        <cards most="8"><card tone="second" number="1"><front><p class="h1">${front}</p></front><back><p>${back}</p></back></card></cards></sheet>`;
      const { value } = readMarkup({ name: 'sheet', text: markup });
      if (value?.kind !== 'sheet') throw new Error('The markup is a sheet');
      const context = layoutContext();
      const { laid } = laySheets(value, paper, { ...context, ...(printStyle && { printStyle }) });
      const { left, right } = theme.sheets.margins;
      const narrow = Math.min(left, right);
      for (const { items, width } of laid.pages) {
        for (const item of items) {
          if (item.kind !== 'text') continue;
          const segments = item.paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.segments));
          for (const { x, width: wide } of segments) {
            expect(x).toBeGreaterThanOrEqual(narrow - 0.01);
            expect(x + wide).toBeLessThanOrEqual(width - narrow + 0.01);
          }
        }
      }
      expect(context.found.filter(({ code }) => code !== 'text-does-not-fit')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
