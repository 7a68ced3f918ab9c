/** Gives a lesson fonts that have its letters. */

import type { Theme } from '../theme/theme.ts';
import type { FontBook, FontFamilies } from './text/font-book.ts';

/**
 * The theme and an opened book of its fonts. Where the heading's open family lacks most letters of a text, the body's
 * takes its place: Georgia has Cyrillic and Greek, its open twin has not, and a deck that says Georgia would be shown in
 * a wider face than it was measured in.
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
  const letters = sample.match(/\p{L}\p{M}*/gu) ?? [];
  const shown = letters.filter((letter) =>
    book.faceFor({ font: 'heading', bold: true, italic: false }, letter)?.startsWith(`${heading.family}-`),
  );
  if (shown.length >= letters.length / 2) return { theme, book };
  return {
    theme: { ...theme, fonts: { heading: body, body, code } },
    book: open({ heading: body.family, body: body.family, code: code.family }),
  };
}
