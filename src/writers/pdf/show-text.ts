/** The operators that show one segment of text (ISO 32000-1, 9.4): the very glyphs that were measured, where they were. */

import type { TextSegment } from '../../frames/text.ts';
import type { EmbeddedFont, PdfDocument } from './pdf-document.ts';
import { type PlacedGlyph, placeGlyphs } from './place-glyphs.ts';

/** Shows a segment on its baseline. pdfkit's own `text` measures the words again and sets every word from the left. */
export function showText(doc: PdfDocument, font: EmbeddedFont, segment: TextSegment, baseline: number): void {
  const { size, paint, x, text, direction, rise = 0 } = segment;
  doc.page.fonts[font.id] ??= font.ref();
  const glyphs =
    (direction === 'ltr' && wordsOperators(font, text)) ||
    operatorsOf(placeGlyphs(font, text, direction), size);
  // The page's own matrix has y downwards; the text's turns the letters upright again.
  doc.addContent(
    `BT /${font.id} ${short(size)} Tf ${colour(paint.hex)} rg 1 0 0 -1 ${short(x)} ${short(baseline - rise)} Tm ` +
      `${`[<${glyphs}>] TJ`.replace(/ \[<>\] TJ$/, '').replaceAll('<>', '')} ET`,
  );
}

/** The operators of each word that a font has shown; nothing for one with marks off the line. */
const shown = new WeakMap<EmbeddedFont, Map<string, string | undefined>>();

/** Words recur, and no font kerns across a space: each is encoded once a document. */
function wordsOperators(font: EmbeddedFont, text: string): string | undefined {
  const known = shown.get(font) ?? new Map<string, string | undefined>();
  shown.set(font, known);
  let operators = '';
  for (let start = 0, end = 0; start < text.length; start = end) {
    const space = text.indexOf(' ', start);
    end = space < 0 ? text.length : space + 1;
    const word = text.slice(start, end);
    if (!known.has(word)) {
      const glyphs = placeGlyphs(font, word, 'ltr');
      const { positions } = font.font.layout(word);
      const advance = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * font.scale;
      known.set(word, glyphs.some(({ rise }) => rise !== 0) ? undefined : operatorsOf(glyphs, 1, advance));
    }
    const found = known.get(word);
    if (found === undefined) return undefined;
    operators += found;
  }
  return operators;
}

/**
 * What stands between `[<` and `>] TJ`, interrupted where a mark stands above or below the line. A letter says its
 * marks as well, and they say nothing (ISO 32000-1, 14.9.4): readers take a mark off the line for a line of its own, and
 * a space from where it ends.
 *
 * @param advance where the pen is to stand at the end, thousandths of the size: a face set apart moves it on past its
 *   last glyph; wherever it stands when left out
 */
function operatorsOf(glyphs: readonly PlacedGlyph[], size: number, advance?: number): string {
  let operators = '';
  let pen = 0;
  let rise = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const marked = isMark(glyph) || isMark(glyphs[index + 1]);
    if (marked) operators += `>] TJ /Span <</ActualText <${utf16(characters(glyphs, index))}>>> BDC [<`;
    if (glyph.rise !== rise) {
      rise = glyph.rise;
      operators += `>] TJ ${short((rise * size) / 1000)} Ts [<`;
    }
    // The numbers in the array move the pen to the left.
    const back = short(pen - glyph.x);
    operators += back === '0' ? glyph.code : `>${back}<${glyph.code}`;
    pen = glyph.x + glyph.advance;
    if (marked) operators += '>] TJ EMC [<';
  }
  const back = short(pen - (advance ?? pen));
  if (back !== '0') operators += `>${back}<`;
  return rise === 0 ? operators : `${operators}>] TJ 0 Ts [<`;
}

function isMark(glyph: PlacedGlyph | undefined): boolean {
  return glyph !== undefined && /^\p{M}+$/u.test(glyph.text);
}

/** Of a letter: its characters and those of the marks that follow it. Of a mark: none. */
function characters(glyphs: readonly PlacedGlyph[], index: number): string {
  if (isMark(glyphs[index])) return '';
  const end = glyphs.findIndex((glyph, place) => place > index && !isMark(glyph));
  return glyphs
    .slice(index, end < 0 ? undefined : end)
    .map(({ text }) => text)
    .join('');
}

/** A text string (ISO 32000-1, 7.9.2.2) in hexadecimal digits, with its byte-order mark. */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return [0xfeff, ...units].map((unit) => unit.toString(16).padStart(4, '0')).join('');
}

function colour(hex: string): string {
  const channel = (start: number) => short(Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return `${channel(0)} ${channel(2)} ${channel(4)}`;
}

/** A thousandth of a point is finer than any printer. */
function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
