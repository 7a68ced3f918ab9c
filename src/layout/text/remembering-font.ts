/** A font that shapes each word once. */

import type { Font, Glyph, GlyphRun } from 'fontkit';
import { keep } from './kept-words.ts';
import { type Kerning, kerningOf } from './kerning.ts';
import { hasLooseMarks, placeMarks } from './place-marks.ts';

/** Shaping dominates the cost of a page: measuring, and each document that is written, share one result a word. */
export function rememberingFont(font: Font): Font {
  const shape = forgetful(font).layout.bind(font);
  const kerning = kerningOf(font);
  const glyphOf = glyphsOf(font);
  const known = new Map<string, GlyphRun>();
  const shaped = (text: string): GlyphRun => {
    let run = known.get(text);
    if (!run) {
      // No font kerns with a space: a word at the end of a line and the same word within it are shaped once.
      const word = text.length > 1 && text.endsWith(' ') ? text.slice(0, -1) : undefined;
      if (word) run = followedBy(shaped(word), shaped(' '));
      else if (hasLooseMarks(text, font)) run = placeMarks(text, font, shaped);
      else run = kerning && !IGNORABLE.test(text) ? kerned(text, glyphOf, kerning) : shape(text);
      keep(known, text, run);
    }
    return run;
  };
  font.layout = (text, ...rest) =>
    rest.some((argument) => argument !== undefined) ? shape(text, ...rest) : shaped(text);
  return font;
}

/** fontkit keeps for each glyph the characters of its first use; a later use for others must not inherit them. */
function forgetful(font: Font): Font {
  const glyphOf = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = glyphOf(id, codePoints);
    if (String(glyph.codePoints) === String(codePoints)) return glyph;
    return Object.create(glyph, { codePoints: { value: codePoints } });
  };
  return font;
}

/** Characters without width (Default_Ignorable_Code_Point) that a face may have glyphs for all the same. */
const IGNORABLE = /[\u00ad\p{Cf}\p{M}]/u;

/** The run of a word in a face that only kerns: the same as fontkit's, without its walk through every script's rules. */
function kerned(text: string, glyphOf: (character: string) => Glyph, kerning: Kerning): GlyphRun {
  const glyphs = Array.from(text, glyphOf);
  const positions = glyphs.map((glyph, index) => {
    const next = glyphs[index + 1];
    const xAdvance = glyph.advanceWidth + (next ? kerning(glyph.id, next.id) : 0);
    return { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 };
  });
  return runOf(glyphs, positions, 'ltr');
}

/** A face's glyph for a character, looked up once. */
function glyphsOf(font: Font): (character: string) => Glyph {
  const known = new Map<string, Glyph>();
  return (character) => {
    const glyph = known.get(character) ?? font.glyphForCodePoint(character.codePointAt(0) as number);
    known.set(character, glyph);
    return glyph;
  };
}

/** A right-to-left word has its space on the left, where the line goes on. */
function followedBy(word: GlyphRun, space: GlyphRun): GlyphRun {
  const [first, second] = word.direction === 'rtl' ? [space, word] : [word, space];
  return runOf(
    [...first.glyphs, ...second.glyphs],
    [...first.positions, ...second.positions],
    word.direction,
  );
}

function runOf(
  glyphs: GlyphRun['glyphs'],
  positions: GlyphRun['positions'],
  direction: GlyphRun['direction'],
): GlyphRun {
  const advanceWidth = positions.reduce((width, position) => width + position.xAdvance, 0);
  const run: Pick<GlyphRun, 'glyphs' | 'positions' | 'direction' | 'advanceWidth'> = {
    glyphs,
    positions,
    direction,
    advanceWidth,
  };
  return run as GlyphRun;
}
