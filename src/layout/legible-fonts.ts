/** Gives a lesson fonts that have its letters. */

import type { Theme } from '../theme/theme.ts';
import type { FontBook, FontFamilies } from './text/font-book.ts';

/** Share of words that may be set in two faces. */
const MOST_MIXED = 0.05;

/**
 * The theme and an opened book of its fonts. Where the heading's open family lacks most letters of a text, or letters
 * within many of its words, as in Vietnamese, the body's takes its place: Cambria has Cyrillic, Greek and all of Latin,
 * its open twin has not, and a deck that says Cambria would be shown in another face than it was measured in.
 *
 * @param sample words of the lesson as they stand in headings
 */
export function legibleFonts(
  theme: Theme,
  sample: string,
  open: (families: FontFamilies) => FontBook,
): { readonly theme: Theme; readonly book: FontBook } {
  const { heading, body, code } = theme.fonts;
  const book = open({ heading: heading.family, body: body.family, code: code.family });
  const isShown = (letter: string) =>
    book.faceFor({ font: 'heading', bold: true, italic: false }, letter)?.startsWith(`${heading.family}-`);
  const words = (sample.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.match(/\p{L}\p{M}*/gu) ?? []);
  const letters = words.flat();
  const isMostShown = letters.filter(isShown).length >= letters.length / 2;
  const mixed = words.filter((word) => word.some(isShown) && !word.every(isShown));
  if (isMostShown && mixed.length <= MOST_MIXED * words.length) return { theme, book };
  return {
    theme: { ...theme, fonts: { heading: body, body, code } },
    book: open({ heading: body.family, body: body.family, code: code.family }),
  };
}
