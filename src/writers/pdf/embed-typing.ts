/** Embeds a whole face with one byte a letter, so that a form can be typed into with letters that the file lacks so far. */

import type { Faces, Typing } from '../../frames/page.ts';
import { glyphName } from './glyph-name.ts';
import type { PdfDocument, Reference } from './pdf-document.ts';

const FIRST = 32;
/** What WinAnsiEncoding has from 128 on (ISO 32000-1, annex D.2); from 160 on the codes are those of Unicode. */
const WIN_ANSI = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** ISO 32000-1, table 123: the letters are those of a plain alphabet. */
const NONSYMBOLIC = 1 << 5;
/** No viewer uses it where the font is embedded; the entry is required. */
const STEM = 80;

/** A simple TrueType font (ISO 32000-1, 9.6.3). */
export function embedTyping(doc: PdfDocument, { face, letters: wanted }: Typing, faces: Faces): Reference {
  const letters = wanted.map((letter, index) => (letter === '\ufffd' ? winAnsi(index) : letter));
  const font = faces.open(face);
  const scale = 1000 / font.unitsPerEm;
  const name = font.postscriptName ?? face;
  const { minX, minY, maxX, maxY } = font.bbox;
  const program = faces.bytes(face);
  const file = doc.ref({ Length1: program.length });
  file.end(program);
  const descriptor = doc.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: NONSYMBOLIC,
    FontBBox: [minX, minY, maxX, maxY].map((length) => length * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: font.capHeight * scale,
    StemV: STEM,
    FontFile2: file,
  });
  descriptor.end();
  const ascii = Array.from({ length: 128 - FIRST }, (_, index) => String.fromCharCode(FIRST + index));
  const widths = [...ascii, ...letters].map((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return font.hasGlyphForCodePoint(point) ? font.glyphForCodePoint(point).advanceWidth * scale : 0;
  });
  const embedded = doc.ref({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    FirstChar: FIRST,
    LastChar: 255,
    Widths: widths,
    Encoding: encodingOf(letters),
    FontDescriptor: descriptor,
  });
  embedded.end();
  return embedded;
}

/** ISO 32000-1, 9.6.6: by name, or with the differences from it; PDF/UA wants those from the Adobe Glyph List. */
function encodingOf(letters: readonly string[]): unknown {
  const differences = letters.flatMap((letter, index) => {
    const name = letter === winAnsi(index) ? undefined : glyphName(letter);
    return name ? [index + 128, name] : [];
  });
  if (differences.length === 0) return 'WinAnsiEncoding';
  return { Type: 'Encoding', BaseEncoding: 'WinAnsiEncoding', Differences: differences };
}

/** @param index from the code 128 on */
function winAnsi(index: number): string {
  return WIN_ANSI[index] ?? String.fromCharCode(index + 128);
}
