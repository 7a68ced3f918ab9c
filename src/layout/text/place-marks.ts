/** Puts marks on letters in faces that do not say where marks stand, as Carlito: `g̃`, `ɔ̃`, `за́мок`. */

import type { Font, Glyph, GlyphRun } from 'fontkit';

/** The accent that stands by itself for a mark that a face lacks. */
const ACCENTS: ReadonlyMap<number, string> = new Map([
  [0x300, '`'],
  [0x301, '´'],
  [0x302, 'ˆ'],
  [0x303, '˜'],
  [0x304, '¯'],
  [0x306, '˘'],
  [0x307, '˙'],
  [0x308, '¨'],
  [0x30a, '˚'],
  [0x30b, '˝'],
  [0x30c, 'ˇ'],
  [0x323, '˙'],
  [0x324, '¨'],
  [0x326, ','],
  [0x327, '¸'],
  [0x328, '˛'],
  [0x32d, 'ˆ'],
  [0x32e, '˘'],
  [0x330, '˜'],
  [0x331, '¯'],
]);

/** Marks below the letter, those that touch it or cross it, and those between two letters (UAX #44, combining classes). */
const BELOW =
  /[\u0316-\u0319\u031c-\u0320\u0323-\u0326\u0329-\u0333\u0339-\u033c\u0347-\u0349\u034d\u034e\u0353-\u0356\u0359\u035a]/;
const ATTACHED = /[\u031b\u0321\u0322\u0327\u0328\u0334-\u0338]/;
const BETWEEN = /[\u0315\u0358\u035c-\u0362]/;

/** Loses its dot under a mark (Unicode, Soft_Dotted). */
const DOTLESS: ReadonlyMap<string, string> = new Map([
  ['i', 'ı'],
  ['j', 'ȷ'],
]);

const MARK = /\p{M}/u;
/** A mark at the start of a text has no letter to stand on. */
const ON_LETTER = /\P{M}\p{M}/u;

/** Least distance between a letter and its mark, ems. */
const GAP = 0.045;

/** The accent that a face has in place of a mark. */
export function accentFor(codePoint: number, has: (codePoint: number) => boolean): number | undefined {
  const accent = ACCENTS.get(codePoint)?.codePointAt(0);
  return accent !== undefined && has(accent) ? accent : undefined;
}

/** Whether a text in a face has marks that have to be put in their places here. */
export function hasLooseMarks(text: string, font: Font): boolean {
  return ON_LETTER.test(text) && !font.availableFeatures.includes('mark');
}

/** The box of a letter with the marks put on it so far, font units from where its letter starts. */
interface Ground {
  readonly middle: number;
  readonly middleY: number;
  readonly advance: number;
  top: number;
  bottom: number;
}

/**
 * The run of a text with its marks centred over or under their letters. They have no width, as the marks of Office's
 * fonts have none.
 *
 * @param shape shapes a text without marks
 */
export function placeMarks(text: string, font: Font, shape: (text: string) => GlyphRun): GlyphRun {
  const letters = lettersOf(text);
  const run = shape(letters.map(({ letter }) => letter).join(''));
  const glyphs: Glyph[] = [];
  const positions: GlyphRun['positions'][number][] = [];
  let next = 0;
  for (const [index, glyph] of run.glyphs.entries()) {
    const position = run.positions[index];
    if (!position) continue;
    // A ligature stands for several letters; marks on any of them come after it.
    const end = next + Math.max(1, glyph.codePoints.length);
    const marks = letters.slice(next, end).flatMap((one) => one.marks);
    const meant = letters.slice(next, end).map(({ character }) => character.codePointAt(0) ?? 0);
    next = end;
    glyphs.push(font.getGlyph(glyph.id, meant));
    positions.push(position);
    const { minX, maxX, minY, maxY } = glyph.bbox;
    const ground: Ground = {
      middle: (minX + maxX) / 2,
      middleY: (minY + maxY) / 2,
      advance: position.xAdvance,
      top: maxY,
      bottom: Math.min(0, minY),
    };
    for (const mark of marks) {
      const { glyph: placed, ...offset } = placeMark(mark, font, ground);
      glyphs.push(placed);
      positions.push({ xAdvance: 0, yAdvance: 0, ...offset });
    }
  }
  return Object.create(run, {
    glyphs: { value: glyphs },
    positions: { value: positions },
    advanceWidth: { value: run.advanceWidth },
  });
}

interface MarkedLetter {
  readonly character: string;
  /** What is drawn for it. */
  readonly letter: string;
  readonly marks: readonly string[];
}

function lettersOf(text: string): MarkedLetter[] {
  const letters: { character: string; marks: string[] }[] = [];
  for (const character of text) {
    const last = letters.at(-1);
    if (last && MARK.test(character)) last.marks.push(character);
    else letters.push({ character, marks: [] });
  }
  return letters.map(({ character, marks }) => ({
    character,
    letter: (marks.some(isAbove) && DOTLESS.get(character)) || character,
    marks,
  }));
}

function isAbove(mark: string): boolean {
  return !BELOW.test(mark) && !ATTACHED.test(mark) && !BETWEEN.test(mark);
}

/** The glyph of a mark and its offsets from the end of its letter; the ground grows by it. */
function placeMark(
  mark: string,
  font: Font,
  ground: Ground,
): { glyph: Glyph; xOffset: number; yOffset: number } {
  const codePoint = mark.codePointAt(0) ?? 0;
  const has = (code: number) => font.hasGlyphForCodePoint(code);
  const drawn = has(codePoint) ? codePoint : (accentFor(codePoint, has) ?? codePoint);
  const glyph = font.getGlyph(font.glyphForCodePoint(drawn).id, [codePoint]);
  const { minX, maxX, minY, maxY } = glyph.bbox;
  const gap = GAP * font.unitsPerEm;
  let yOffset = 0;
  if (BELOW.test(mark)) {
    yOffset = Math.min(0, ground.bottom - gap - maxY);
    ground.bottom = minY + yOffset;
  } else if (!ATTACHED.test(mark)) {
    yOffset = Math.max(0, ground.top + gap - minY);
    ground.top = maxY + yOffset;
  }
  if (BETWEEN.test(mark)) return { glyph, xOffset: 0, yOffset };
  const lean = -Math.tan((font.italicAngle * Math.PI) / 180);
  const middle = ground.middle + lean * ((minY + maxY) / 2 + yOffset - ground.middleY);
  return { glyph, xOffset: middle - (minX + maxX) / 2 - ground.advance, yOffset };
}
