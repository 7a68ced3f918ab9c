/** What a face shows of a text: the text itself, or one of the same meaning where the face lacks a character. */

import { accentFor } from './place-marks.ts';

/** Whether a face has a glyph for a character. */
export type HasGlyph = (codePoint: number) => boolean;

/** Steer their neighbours and have no shape of their own: soft hyphen, joiners, variation selectors (UAX #44). */
const SHAPELESS = /\p{Default_Ignorable_Code_Point}/gu;

/** Two more hyphens (UAX #14). Gelasio draws them as no other hyphen, and Office as the plain one. */
const HYPHENS = /[\u2010\u2011]/g;

const ASCII = /^[ -~]*$/;

/** Characters that look the same as one that more faces have. */
const SAME_SHAPE: ReadonlyMap<string, string> = new Map([
  ['\u2043', '-'],
  ['\u2212', '–'],
  ['\u2015', '—'],
  ['\u02b9', '′'],
  ['\u2215', '/'],
  ['\u2236', ':'],
  ['\u223c', '~'],
  ['\u2217', '*'],
  ['\u2219', '·'],
  ['\u22c5', '·'],
  ['\u2a7d', '≤'],
  ['\u2a7e', '≥'],
  ['\u3000', '\u2003'],
]);

/**
 * Characters whose compatibility decomposition (UAX #15) means the same: spaces, dots, primes, signs in pairs, degrees,
 * Roman numerals, ligatures, digraphs, wide letters. Those of ℝ, ² or ① do not.
 */
const DECOMPOSED =
  /[\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\u2000-\u200a\u2024-\u2026\u202f\u2033\u2034\u2036\u2037\u203c\u2047-\u2049\u2057\u205f\u2103\u2109\u2116\u2121\u2160-\u217f\u3371\u338e\u338f\u339c-\u339e\ufb00-\ufb06\uff01-\uff5e]/u;

/** The text as a face has it by itself; nothing where it lacks a character. */
export function ownText(text: string, has: HasGlyph): string | undefined {
  const visible = visibleText(text);
  return Array.from(visible).every((character) => has(codeOf(character))) ? visible : undefined;
}

/** The text with an equivalent for each character that the face lacks; nothing where there is none. */
export function equivalentText(text: string, has: HasGlyph): string | undefined {
  let equivalent = '';
  for (const character of visibleText(text)) {
    const shown = shownAs(character, has);
    if (shown === undefined) return undefined;
    equivalent += shown;
  }
  return equivalent;
}

/** What a face shows of any text; what it cannot show at all stays as it is. */
export function shownText(text: string, has: HasGlyph): string {
  if (ASCII.test(text)) return text;
  let shown = '';
  for (const character of visibleText(text)) shown += shownAs(character, has) ?? character;
  return shown;
}

function visibleText(text: string): string {
  return text.replace(SHAPELESS, '').replace(HYPHENS, '-');
}

/** A character that the face has, a mark that it can put on a letter, or the equivalent. */
function shownAs(character: string, has: HasGlyph): string | undefined {
  const code = codeOf(character);
  if (has(code) || accentFor(code, has) !== undefined) return character;
  const equivalent =
    SAME_SHAPE.get(character) ?? (DECOMPOSED.test(character) ? character.normalize('NFKC') : undefined);
  return equivalent && Array.from(equivalent).every((part) => has(codeOf(part))) ? equivalent : undefined;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
