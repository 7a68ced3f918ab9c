import { describe, expect, it } from 'vitest';
import { placeGlyphs } from '../../../src/writers/pdf/place-glyphs.ts';
import { charactersOf, madeUpFace } from './made-up-face.ts';

/** Sets words with Hebrew letters from the right, as fontkit does; an acute stands off the pen and has no advance. */
const font = madeUpFace(
  { '\u0301': { xAdvance: 0, advanceWidth: 0, xOffset: -200, yOffset: 300 } },
  (characters) =>
    characters.some((character) => /[\u05d0-\u05ea]/.test(character)) ? characters.reverse() : characters,
);

const glyphs = (text: string, direction: 'ltr' | 'rtl') =>
  placeGlyphs(font, text, direction).map((glyph) => ({ ...glyph, code: charactersOf(glyph.code) }));

const placed = (text: string, direction: 'ltr' | 'rtl') =>
  glyphs(text, direction).map(({ code, x }) => `${code}${x}`);

describe('glyphs', () => {
  it('follow each other from the left', () => {
    expect(placed('ab', 'ltr')).toEqual(['a0', 'b500']);
  });

  it('that are marks stand off the pen', () => {
    expect(glyphs('e\u0301x', 'ltr')).toEqual([
      { code: 'e', x: 0, rise: 0, advance: 500, text: 'e' },
      { code: '\u0301', x: 300, rise: 300, advance: 0, text: '\u0301' },
      { code: 'x', x: 500, rise: 0, advance: 500, text: 'x' },
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
