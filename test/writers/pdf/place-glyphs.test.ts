import { describe, expect, it } from 'vitest';
import type { EmbeddedFont } from '../../../src/writers/pdf/pdf-document.ts';
import { placeGlyphs } from '../../../src/writers/pdf/place-glyphs.ts';

/**
 * A face whose glyphs are named by their letters, 500 wide, and that sets words with Hebrew letters from the right, as
 * fontkit does. An acute stands 300 above and 200 before the pen, and has no advance.
 */
const font = {
  encode: (text: string) => {
    const signs = /[\u05d0-\u05ea]/.test(text) ? [...text].reverse() : [...text];
    const positions = signs.map((sign) =>
      sign === '\u0301'
        ? { xAdvance: 0, advanceWidth: 0, xOffset: -200, yOffset: 300 }
        : { xAdvance: 500, advanceWidth: 500, xOffset: 0, yOffset: 0 },
    );
    return [signs, positions];
  },
} as unknown as EmbeddedFont;

const placed = (text: string, direction: 'ltr' | 'rtl') =>
  placeGlyphs(font, text, direction).map(({ code, x }) => `${code}${x}`);

describe('glyphs', () => {
  it('follow each other from the left', () => {
    expect(placed('ab', 'ltr')).toEqual(['a0', 'b500']);
  });

  it('that are marks stand off the pen', () => {
    expect(placeGlyphs(font, 'e\u0301x', 'ltr')).toEqual([
      { code: 'e', x: 0, rise: 0, advance: 500 },
      { code: '\u0301', x: 300, rise: 300, advance: 0 },
      { code: 'x', x: 500, rise: 0, advance: 500 },
    ]);
  });

  it('of a right-to-left text come in the order of reading, the first at the right end', () => {
    expect(placed('אב', 'rtl')).toEqual(['א500', 'ב0']);
    expect(placed('אב גד', 'rtl')).toEqual(['א2000', 'ב1500', ' 1000', 'ג500', 'ד0']);
  });

  it('of signs without a direction turn with the text around them', () => {
    expect(placed('.!', 'rtl')).toEqual(['.500', '!0']);
  });

  it('of brackets open the other way in a right-to-left text', () => {
    expect(placed('(א)', 'rtl')).toEqual([')1000', 'א500', '(0']);
  });
});
