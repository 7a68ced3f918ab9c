/** Where the glyphs of a text stand, in the order in which they are read. */

import bidiFactory from 'bidi-js';
import type { EmbeddedFont, GlyphPosition } from './pdf-document.ts';

/** Lengths are thousandths of the size. */
export interface PlacedGlyph {
  /** Four hexadecimal digits. */
  readonly code: string;
  /** From the left end of the text. */
  readonly x: number;
  /** Above the baseline. */
  readonly rise: number;
  /** What showing the glyph moves the pen by. */
  readonly advance: number;
}

/**
 * The glyphs of a text of one direction. Those of a right-to-left text come from the right, each after the one that is
 * read before it: what extracts text or reads it aloud then finds the words as they were written.
 */
export function placeGlyphs(font: EmbeddedFont, text: string, direction: 'ltr' | 'rtl'): PlacedGlyph[] {
  const [codes, positions] = direction === 'rtl' ? encodeRightToLeft(font, text) : font.encode(text);
  let x = 0;
  const glyphs = codes.map((code, index): PlacedGlyph => {
    const { xAdvance, advanceWidth, xOffset, yOffset } = positions[index] as GlyphPosition;
    const glyph = { code, x: x + xOffset, rise: yOffset, advance: advanceWidth };
    x += xAdvance;
    return glyph;
  });
  return direction === 'rtl' ? glyphs.reverse() : glyphs;
}

/** fontkit sets a right-to-left word from the right, but pdfkit hands it word by word and sets the words from the left. */
function encodeRightToLeft(font: EmbeddedFont, text: string): [string[], GlyphPosition[]] {
  const words = mirrored(text).match(/[^ \t]*[ \t]|[^ \t]+/g) ?? [];
  const encoded = words.map((word) => font.encode(STRONG.test(word) ? word : turned(word))).reverse();
  return [encoded.flatMap(([codes]) => codes), encoded.flatMap(([, positions]) => positions)];
}

/** Letters by which fontkit sees that a word runs from the right. Signs alone it sets from the left. */
const STRONG = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function turned(signs: string): string {
  return [...signs].reverse().join('');
}

let bidi: ReturnType<typeof bidiFactory> | undefined;

/** A bracket that opens to the right opens to the left here (UAX #9, L4). */
function mirrored(text: string): string {
  bidi ??= bidiFactory();
  const { getMirroredCharacter } = bidi;
  return [...text].map((sign) => getMirroredCharacter(sign) ?? sign).join('');
}
