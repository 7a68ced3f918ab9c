/** Finds where an author wrote a sign: in the lesson as it was typed, else in labels, templates or a theme. */

import type { Place } from '../diagnostic.ts';
import type { MissingSign } from './check-glyphs.ts';

/** Fields whose text is never drawn. */
const NOT_DRAWN = /(?:^|\.)(?:alt|file|url|language)$/;

/**
 * The exact place of a sign, whichever document it was missed in: the first in the text of the lesson, else in the first
 * of its other sources that has it, else the part of the lesson or the file that it must come from.
 *
 * @param places of the parts of the lesson by name
 */
export function signPlaces(places: ReadonlyMap<string, Place>): (missing: MissingSign) => Place | undefined {
  const texts = leavesOf([...places].flatMap(([name, place]) => (NOT_DRAWN.test(name) ? [] : [place]))).map(
    withText,
  );
  return ({ sign, place, sources }) => {
    const pattern = patternOf(sign);
    const wholes = sources.map((source) => ({ source, start: 0, end: source.text.length }));
    for (const { text, start, source } of [...texts, ...wholes.map(withText)]) {
      const found = pattern.exec(text);
      if (!found) continue;
      const from = start + found.index;
      return { source, start: from, end: from + found[0].length };
    }
    const [whole] = wholes;
    return place ?? (whole && { ...whole, end: Math.min(1, whole.end) });
  };
}

function withText(place: Place): Place & { readonly text: string } {
  return { ...place, text: place.source.text.slice(place.start, place.end) };
}

/** In the order of the file, those that hold no other: a list or an entry holds its texts, and comments between them. */
function leavesOf(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((one, other) => one.start - other.start || other.end - one.end);
  return sorted.filter((place, index) => {
    const next = sorted[index + 1];
    return !next || next.start >= place.end;
  });
}

/** A sign as it may be typed: composed or not, as an escape of YAML (`\u2605`) or of XML (`&#9733;`). */
function patternOf(sign: string): RegExp {
  const forms = new Set([sign, sign.normalize('NFD')]);
  return new RegExp([...forms].map((form) => Array.from(form, spellings).join('')).join('|'), 'u');
}

function spellings(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = (length: number) =>
    Array.from(code.toString(16).padStart(length, '0'), (digit) => `[${digit}${digit.toUpperCase()}]`).join(
      '',
    );
  const literal = `\\u{${code.toString(16)}}`;
  return `(?:${literal}|\\\\u${hex(4)}|\\\\U${hex(8)}|&#${code};|&#[xX]0*${hex(0)};)`;
}
