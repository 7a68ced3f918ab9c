/** A font book for readers who need clear print: one family, bold in place of italics, letters and words set apart. */

import type { FontBook, FontRequest } from './font-book.ts';
import { type Spacing, spacedKey } from './spacing.ts';

export function clearBook(book: FontBook, spacing: Spacing): FontBook {
  const key = (face: string | undefined) => face && spacedKey(face, spacing);
  return {
    ...book,
    faceFor: (request, cluster) => key(book.faceFor(clear(request), cluster)),
    plainFace: (request, text) => key(book.plainFace(clear(request), text)),
    firstFace: (request) => spacedKey(book.firstFace(clear(request)), spacing),
    ascent: (request) => book.ascent(clear(request)),
    naturalLeading: () => book.naturalLeading('body'),
  };
}

/** What italics set apart is set apart by weight. */
function clear({ bold, italic }: FontRequest): FontRequest {
  return { font: 'body', bold: bold || italic, italic: false };
}
