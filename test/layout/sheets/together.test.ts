import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { Box, Picture } from '../../../src/frames/drawing.ts';
import type { FrameItem } from '../../../src/frames/frame.ts';
import type { Page } from '../../../src/frames/page.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import { layoutContext, theme } from '../context.ts';

const shape = (width: number, height: number) => ({ width, height });
const pictures = new Map<string, Picture>([
  ['tall.png', { type: 'png', ...shape(900, 1800), bytes: new Uint8Array() }],
  ['wide.png', { type: 'png', ...shape(1800, 600), bytes: new Uint8Array() }],
  ['wide.svg', { type: 'drawing', ...shape(30, 10), shapes: [] }],
]);

function lay(body: string): readonly Page[] {
  const { value, diagnostics } = readMarkup({ name: 'sheet', text: `<sheet title="Sheet">${body}</sheet>` });
  if (value?.kind !== 'sheet') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  // A print style keeps the last page as it is.
  return laySheets(value, 'A4', { ...layoutContext(), pictures, printStyle: 'dyslexia' }).laid.pages;
}

const words = ({ items }: Page) =>
  items.flatMap((item) =>
    item.kind === 'text' ? item.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)) : [],
  );
const pictureOf = ({ items }: Page): Box | undefined =>
  items.find((item): item is Extract<FrameItem, { kind: 'image' }> => item.kind === 'image')?.box;
const filler = (count: number) => '<p>Some words</p>'.repeat(count);
const picture = (file: string) => `<img src="${file}" alt="A picture"/>`;
const counts = fc.integer({ min: 0, max: 60 });

describe('A picture on paper', () => {
  it('has the same place and width whether it is a photo or a drawing, in the middle of the column', () => {
    const [photo, drawing] = ['wide.png', 'wide.svg'].map((file) => lay(picture(file)).map(pictureOf)[0]);
    expect(drawing).toEqual(photo);
    const { left, right } = theme.sheets.margins;
    expect(photo?.x).toBeCloseTo(595.28 - right - (photo?.width ?? 0) - ((photo?.x ?? 0) - left), 1);
  });

  it.each(['tall.png', 'wide.png'])(
    '%s stands on the page of its heading, its bullets and what follows it',
    (file) => {
      const topic = `<h3>Topic</h3><p keep="next">Claim</p><ul><li>One</li><li>Two</li></ul>${picture(file).replace('/>', ' keep="next"/>')}<p>Credit</p>`;
      fc.assert(
        fc.property(counts, (before) => {
          const page = lay(filler(before) + topic).find((each) => pictureOf(each));
          for (const word of ['Topic', 'Claim', 'One', 'Two', 'Credit'])
            expect(page && words(page)).toContain(word);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('becomes smaller where it then fits on the page, but not too small', () => {
    const heights = Array.from({ length: 45 }, (_, before) => {
      const page = lay(filler(before) + picture('tall.png')).find((each) => pictureOf(each));
      return (page && pictureOf(page)?.height) ?? 0;
    });
    const whole = Math.max(...heights);
    expect(heights.some((height) => height < whole - 1)).toBe(true);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(whole * 0.6 - 0.01);
  });
});

describe('A page', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`);
  const kinds: readonly [string, (count: number) => string][] = [
    [
      'list',
      (count) =>
        `<ul>${rows(count)
          .map((row) => `<li>${row}</li>`)
          .join('')}</ul>`,
    ],
    [
      'table',
      (count) =>
        `<table columns="1"><tr><th>Head</th></tr>${rows(count)
          .map((row) => `<tr><td>${row}</td></tr>`)
          .join('')}</table>`,
    ],
    [
      'table without a head',
      (count) =>
        `<table columns="1">${rows(count)
          .map((row) => `<tr><td>${row}</td></tr>`)
          .join('')}</table>`,
    ],
  ];

  it.each(kinds)('holds two rows of a %s at least, or all', (_, markup) => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 40 }), (before, count) => {
        const held = lay(filler(before) + markup(count))
          .map((page) => words(page).filter((word) => /^r\d+$/.test(word)).length)
          .filter((found) => found > 0);
        expect(Math.min(...held)).toBeGreaterThanOrEqual(2);
        expect(held.reduce((sum, found) => sum + found, 0)).toBe(count);
      }),
      { numRuns: 80 },
    );
  });
});

describe('Evidence on paper', () => {
  const steps = ['Rain', 'River', 'Sea', 'Cloud'].map((head) => `<part head="${head}" note="" marked="no"/>`);
  const cycle = `<evidence id="water.evidence" form="cycle" summary="Water goes round" of="0" unit="" span="" picture="">${steps.join('')}</evidence>`;
  const heightOf = ({ items }: Page) => {
    const boxes = items.flatMap((item) =>
      item.kind === 'shape' && item.group?.name.startsWith('Evidence') ? [item.box] : [],
    );
    const tops = boxes.map(({ y }) => y);
    return boxes.length > 0 ? Math.max(...boxes.map(({ y, height }) => y + height)) - Math.min(...tops) : 0;
  };

  it('is drawn lower where it then fits on the page, but not too low', () => {
    const heights = Array.from({ length: 45 }, (_, before) =>
      Math.max(...lay(filler(before) + cycle).map(heightOf)),
    );
    const [least, most] = [Math.min(...heights), Math.max(...heights)];
    expect(least).toBeLessThan(most * 0.9);
    expect(least).toBeGreaterThan(most * 0.6);
  });
});
