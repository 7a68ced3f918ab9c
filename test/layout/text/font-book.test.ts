import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openResources } from '../../../src/resources/resources.ts';
import { book } from '../context.ts';

const FACES = ['Carlito-Regular.latin', 'Carlito-Bold.latin', 'Carlito-Italic.latin', 'Gelasio-Bold.latin'];

/** The same face as fontkit alone shapes it. */
function untouched(face: string): Font {
  const bytes = openResources().font(`${face}.ttf`);
  return create(Buffer.from(bytes ?? [])) as Font;
}

const advances = (font: Font, text: string) => font.layout(text).positions.map(({ xAdvance }) => xAdvance);
const glyphs = (font: Font, text: string) => font.layout(text).glyphs.map(({ id }) => id);

describe('The font book', () => {
  it.each(FACES)('shapes words in %s as fontkit does', (face) => {
    const plain = untouched(face);
    const quick = book.open(face);
    const letters = fc.string({
      unit: fc.constantFrom(...'AVTWYLPFaeoutcyvw.,-’éÅŁşğ ij1740"('),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (word) => {
        const text = word.trimEnd() || 'A';
        expect(glyphs(quick, text)).toEqual(glyphs(plain, text));
        expect(advances(quick, text)).toEqual(advances(plain, text));
      }),
    );
  });

  it('measures a text as the sum of its words with the spaces behind them', () => {
    const whole = book.width('Carlito-Regular.latin', 'Kerja sama antarnegara');
    const parts = ['Kerja ', 'sama ', 'antarnegara'].map((word) => book.width('Carlito-Regular.latin', word));
    expect(whole).toBeCloseTo(
      parts.reduce((sum, part) => sum + part, 0),
      10,
    );
  });

  it('kerns', () => {
    const pair = book.width('Carlito-Regular.latin', 'AV');
    expect(pair).toBeLessThan(
      book.width('Carlito-Regular.latin', 'A') + book.width('Carlito-Regular.latin', 'V'),
    );
  });

  it('takes the small Latin cut where it has the letter, else the whole face, else another family', () => {
    const body = { font: 'body', bold: false, italic: false } as const;
    const heading = { font: 'heading', bold: true, italic: false } as const;
    expect(book.faceFor(body, 'é')).toBe('Carlito-Regular.latin');
    expect(book.faceFor(body, 'Ж')).toBe('Carlito-Regular');
    expect(book.faceFor(heading, 'Ж')).toBe('Carlito-Bold');
    expect(book.faceFor(body, '\u{1F9D1}')).toBeUndefined();
  });

  it('measures a no-break space', () => {
    expect(book.width('Carlito-Regular.latin', 'a\u00a0b')).toBeGreaterThan(
      book.width('Carlito-Regular.latin', 'ab'),
    );
  });

  it('gives each glyph the characters that it stands for here, whatever it stood for before', () => {
    const font = book.open('Gelasio-Regular.latin');
    const characters = (text: string) => font.layout(text).glyphs.flatMap(({ codePoints }) => codePoints);
    expect(characters('\u1e38')).toEqual([0x1e38]);
    expect(characters('\u1e39')).toEqual([0x1e39]);
  });

  it('has the metrics of the fonts that Office shows', () => {
    const calibri = { ascent: 0.952, naturalLeading: 1.2207 };
    expect(book.ascent({ font: 'body', bold: false, italic: false })).toBeCloseTo(calibri.ascent, 2);
    expect(book.naturalLeading('body')).toBeCloseTo(calibri.naturalLeading, 3);
  });

  it('ships each face with its licence', () => {
    for (const family of ['Carlito', 'Gelasio']) {
      const licence = new URL(`../../../dist/fonts/${family}-LICENSE.txt`, import.meta.url);
      expect(readFileSync(licence, 'utf8')).toContain('SIL OPEN FONT LICENSE');
    }
  });
});
