/** A made-up face whose glyphs are numbered by their characters, 500 wide unless something else is said. */

import type { Font } from 'fontkit';
import type { EmbeddedFont } from '../../../src/writers/pdf/pdf-document.ts';

export interface Position {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/**
 * @param positions what is special about a character
 * @param order how the face sets the characters of a word, from the left
 */
export function madeUpFace(
  positions: Readonly<Record<string, Partial<Position>>>,
  order: (characters: string[]) => string[] = (characters) => characters,
): EmbeddedFont {
  const plain = { xAdvance: 500, advanceWidth: 500, xOffset: 0, yOffset: 0 };
  const layout = (text: string) => {
    const set = order([...text]).map((character) => ({ character, ...plain, ...positions[character] }));
    return {
      glyphs: set.map(({ character, advanceWidth }) => ({
        id: character.codePointAt(0) ?? 0,
        advanceWidth,
        codePoints: [character.codePointAt(0)],
      })),
      positions: set,
    };
  };
  const subset = { includeGlyph: (glyph: number) => glyph };
  const font = { layout } as unknown as Font;
  return {
    id: 'F1',
    font,
    unicode: [],
    widths: [],
    scale: 1,
    subset,
    ref: () => 'the font',
  } as unknown as EmbeddedFont;
}

/** `0061` → `a` */
export function charactersOf(codes: string): string {
  return codes.replace(/[0-9a-f]{4}/g, (code) => String.fromCodePoint(Number.parseInt(code, 16)));
}
