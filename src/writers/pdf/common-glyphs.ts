/**
 * Puts the letters of plain text into every subset of a face, under the same numbers: the files that need no
 * others, which are most, hold one and the same font, cut and compressed once.
 */

import type { Font } from 'fontkit';
import { rememberingEach } from '../../base/remembering.ts';
import type { EmbeddedFont } from './pdf-document.ts';

/** Printable ASCII with the signs that typing turns quotes and dashes into. */
const COMMON = [...range(0x20, 0x7e), ...'–—‘’“”•…'];

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

interface CommonGlyphs {
  /** The glyphs that a face has of them, each with the first character that it shows. */
  readonly glyphs: ReadonlyMap<number, { readonly width: number; readonly codePoints: number[] }>;
  /** Their font program, once a file needed it. */
  program?: Uint8Array;
}

const commonOf = rememberingEach((font: Font): CommonGlyphs => {
  const glyphs = new Map<number, { width: number; codePoints: number[] }>();
  for (const sign of COMMON) {
    const point = sign.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(point)) continue;
    const { id, advanceWidth } = font.glyphForCodePoint(point);
    if (!glyphs.has(id)) glyphs.set(id, { width: advanceWidth, codePoints: [point] });
  }
  return { glyphs };
});

/** Begins the subset of a face that nothing was drawn in yet. */
export function beginSubset({ font, subset, widths, unicode, scale }: EmbeddedFont): void {
  const common = commonOf(font);
  for (const [id, { width, codePoints }] of common.glyphs) {
    const number = subset.includeGlyph(id);
    widths[number] = width * scale;
    unicode[number] = codePoints;
  }
  const { length } = subset.glyphs;
  const encode = subset.encode.bind(subset);
  subset.encode = () => {
    if (subset.glyphs.length > length) return encode();
    common.program ??= encode();
    return common.program;
  };
}
