/** The operators that show one segment of text (ISO 32000-1, 9.4): the very glyphs that were measured, where they were. */

import type { TextSegment } from '../../layout/frame.ts';
import type { EmbeddedFont, PdfDocument } from './pdf-document.ts';
import { type PlacedGlyph, placeGlyphs } from './place-glyphs.ts';

/** Shows a segment on its baseline. pdfkit's own `text` measures the words again and sets every word from the left. */
export function showText(doc: PdfDocument, font: EmbeddedFont, segment: TextSegment, baseline: number): void {
  const { size, paint, x, text, direction } = segment;
  doc.page.fonts[font.id] ??= font.ref();
  // The page's own matrix has y downwards; the text's turns the letters upright again.
  doc.addContent(
    `BT /${font.id} ${short(size)} Tf ${colour(paint.hex)} rg 1 0 0 -1 ${short(x)} ${short(baseline)} Tm ` +
      `${showGlyphs(placeGlyphs(font, text, direction), size)} ET`,
  );
}

/** One TJ array, interrupted where a mark stands above or below the line. */
function showGlyphs(glyphs: readonly PlacedGlyph[], size: number): string {
  let operators = '[<';
  let pen = 0;
  let rise = 0;
  for (const glyph of glyphs) {
    if (glyph.rise !== rise) {
      rise = glyph.rise;
      operators += `>] TJ ${short((rise * size) / 1000)} Ts [<`;
    }
    // The numbers in the array move the pen to the left.
    const back = short(pen - glyph.x);
    operators += back === '0' ? glyph.code : `>${back}<${glyph.code}`;
    pen = glyph.x + glyph.advance;
  }
  return `${operators}>] TJ${rise === 0 ? '' : ' 0 Ts'}`.replaceAll('<>', '');
}

function colour(hex: string): string {
  const channel = (start: number) => short(Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return `${channel(0)} ${channel(2)} ${channel(4)}`;
}

/** A thousandth of a point is finer than any printer. */
function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
