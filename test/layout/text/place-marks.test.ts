import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FontRequest, openFontBook } from '../../../src/layout/text/font-book.ts';
import { openResources } from '../../../src/resources/resources.ts';
import { book } from '../context.ts';

const REGULAR: FontRequest = { font: 'body', bold: false, italic: false };

/** The boxes of a letter and of its marks, font units from where the letter starts. */
function boxesOf(text: string, request = REGULAR, fonts = book) {
  const font = fonts.open(fonts.faceFor(request, text) ?? '');
  const { glyphs, positions } = font.layout(text);
  let pen = 0;
  return glyphs.map(({ bbox }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const left = pen + xOffset;
    pen += xAdvance;
    return {
      middle: left + (bbox.minX + bbox.maxX) / 2,
      bottom: bbox.minY + yOffset,
      top: bbox.maxY + yOffset,
    };
  });
}

const widthOf = (text: string) => book.width(book.faceFor(REGULAR, text) ?? '', text);

describe('A mark in a face that does not place marks', () => {
  it.each(['\u0301', '\u0301\u0301', '\u0301a', '\u0301a\u0301'])(
    'is drawn where no letter stands before it: %j',
    (text) => {
      expect(boxesOf(text).length).toBeGreaterThanOrEqual(text.length);
    },
  );

  it.each(['g\u0303', 'M\u0304', '\u0254\u0303', '\u0430\u0301', '\u1ecd\u0301', '\u1eb8\u0300'])(
    'stands over the middle of its letter: %s',
    (text) => {
      const [letter, mark] = boxesOf(text);
      expect(book.faceFor(REGULAR, text)).toContain('Carlito');
      expect(mark?.middle).toBeCloseTo(letter?.middle ?? Number.NaN, 3);
      expect(mark?.bottom).toBeGreaterThan(letter?.top ?? Number.NaN);
    },
  );

  it.each(['q\u0325', 'b\u0324', 'k\u0331\u0331'])('stands under it: %s', (text) => {
    const [letter, ...marks] = boxesOf(text);
    expect(marks).not.toEqual([]);
    let above = letter?.bottom ?? Number.NaN;
    for (const mark of marks) {
      expect(mark.middle).toBeCloseTo(letter?.middle ?? Number.NaN, 3);
      expect(mark.top).toBeLessThan(above);
      above = mark.bottom;
    }
  });

  it('stands on the mark before it', () => {
    const [, first, second] = boxesOf('x\u0303\u0301');
    expect(second?.bottom).toBeGreaterThan(first?.top ?? Number.NaN);
  });

  it('leans with its letter', () => {
    const [letter, mark] = boxesOf('g\u0303', { ...REGULAR, italic: true });
    expect(mark?.middle).toBeGreaterThan(letter?.middle ?? Number.NaN);
  });

  it('takes the dot from i and j, which stay what they are', () => {
    const font = book.open('Carlito-Regular.latin');
    const [letter] = font.layout('i\u0302\u0304'.normalize('NFD')).glyphs;
    expect(letter?.id).toBe(font.glyphForCodePoint(0x131).id);
    expect(letter?.codePoints).toEqual([0x69]);
  });

  it('adds nothing to the width, wherever it stands', () => {
    const letter = fc.constantFrom(...'agMnqxɔɛŋАя');
    const marks = fc.string({
      unit: fc.constantFrom('\u0300', '\u0303', '\u0304', '\u0323', '\u0331'),
      maxLength: 3,
    });
    fc.assert(
      fc.property(letter, marks, (base, above) => {
        expect(widthOf(base + above)).toBeCloseTo(widthOf(base), 6);
      }),
    );
  });

  it('leaves the letters round it kerned', () => {
    expect(widthOf('A\u0331V')).toBeCloseTo(widthOf('AV'), 6);
  });
});

describe('A mark in a face that places marks', () => {
  it('is placed by it', () => {
    const heading: FontRequest = { font: 'heading', bold: false, italic: false };
    const families = { heading: 'Gelasio', body: 'Carlito', code: 'Cousine' };
    const fonts = openFontBook(families, openResources().font);
    expect(fonts.faceFor(heading, 'g\u0303')).toBe('Gelasio-Regular');
    const [letter, mark] = boxesOf('g\u0303', heading, fonts);
    expect(mark?.bottom).toBeGreaterThan(letter?.top ?? Number.NaN);
  });
});
