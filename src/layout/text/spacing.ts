/** Faces with more room between letters and words: measured, kerned and drawn as if the font itself were so. */

import type { Font, GlyphRun } from 'fontkit';

/** Added after each letter, and to each space between words; ems. */
export interface Spacing {
  readonly letter: number;
  readonly word: number;
}

/** The key of a face set apart: `Carlito-Regular+0.09+0.16`. */
export function spacedKey(face: string, { letter, word }: Spacing): string {
  return letter || word ? `${face}+${letter}+${word}` : face;
}

/** The face that a key stands for and how it is set apart, if it is. */
export function readKey(key: string): { readonly face: string; readonly spacing?: Spacing } {
  const [face = key, letter, word] = key.split('+');
  return letter && word ? { face, spacing: { letter: Number(letter), word: Number(word) } } : { face };
}

/** A font whose runs are set apart; its glyphs are those of the font given. */
export function spacedFont(font: Font, spacing: Spacing): Font {
  const known = new Map<string, GlyphRun>();
  const layout: Font['layout'] = (text, ...rest) => {
    if (rest.some((argument) => argument !== undefined)) return font.layout(text, ...rest);
    const run = known.get(text) ?? setApart(font.layout(text), font.unitsPerEm, spacing);
    known.set(text, run);
    return run;
  };
  return Object.create(font, { layout: { value: layout } });
}

/** Marks have no width of their own and stay on their letters; letters that join, as in Arabic, are not torn apart. */
function setApart(run: GlyphRun, unitsPerEm: number, { letter, word }: Spacing): GlyphRun {
  if (run.direction === 'rtl') return run;
  let added = 0;
  const positions = run.positions.map((position, index) => {
    // The pen has moved on by what was added to its letter.
    if (position.xAdvance <= 0) return { ...position, xOffset: position.xOffset - added };
    const isSpace = run.glyphs[index]?.codePoints.includes(0x20);
    added = (letter + (isSpace ? word : 0)) * unitsPerEm;
    return { ...position, xAdvance: position.xAdvance + added };
  });
  const advanceWidth = positions.reduce((width, { xAdvance }) => width + xAdvance, 0);
  return Object.create(run, { positions: { value: positions }, advanceWidth: { value: advanceWidth } });
}
