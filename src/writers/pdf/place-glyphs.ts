/** Where the glyphs of a text stand, in the order in which they are read. */

import bidiFactory from 'bidi-js';
import type { Glyph, GlyphRun } from 'fontkit';
import type { EmbeddedFont } from './pdf-document.ts';

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
  /** The characters that it shows. */
  readonly text: string;
}

/**
 * The glyphs of a text of one direction. Those of a right-to-left text come from the right, each after the one that is
 * read before it: what extracts text or reads it aloud then finds the words as they were written.
 */
export function placeGlyphs(font: EmbeddedFont, text: string, direction: 'ltr' | 'rtl'): PlacedGlyph[] {
  const runs = direction === 'rtl' ? runsFromTheRight(font, text) : [font.font.layout(text)];
  const { scale } = font;
  let x = 0;
  const glyphs = runs.flatMap((run) =>
    run.glyphs.map((glyph, index): PlacedGlyph => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
      const advance = glyph.advanceWidth * scale;
      const placed = {
        code: codeOf(font, glyph),
        x: x + xOffset * scale,
        rise: yOffset * scale,
        advance,
        text: String.fromCodePoint(...glyph.codePoints),
      };
      x += xAdvance * scale;
      return placed;
    }),
  );
  return direction === 'rtl' ? glyphs.reverse() : glyphs;
}

const MARK = /\p{M}/u;

/** Four digits for a glyph in the embedded subset, which learns the glyph's width and characters at its first use. */
function codeOf(font: EmbeddedFont, glyph: Glyph): string {
  const number = font.subset.includeGlyph(glyph.id);
  font.widths[number] ??= glyph.advanceWidth * font.scale;
  // An accent may stand for a mark; a letter's marks are said apart, so what it is by itself comes first.
  const [known] = font.unicode[number] ?? [];
  if (known === undefined || MARK.test(String.fromCodePoint(known))) font.unicode[number] = glyph.codePoints;
  return number.toString(16).padStart(4, '0');
}

/** fontkit sets a right-to-left word from the right; the words themselves are still in the order of reading. */
function runsFromTheRight({ font }: EmbeddedFont, text: string): GlyphRun[] {
  const words = mirrored(text).match(/[^ \t]*[ \t]|[^ \t]+/g) ?? [];
  return words.map((word) => font.layout(STRONG.test(word) ? word : turned(word))).reverse();
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
