/** A font book for readers who need clear print: one family, bold in place of italics, letters and words set apart. */

import type { FontRole } from '../../frames/text.ts';
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
    naturalLeading: (role) => book.naturalLeading(clearRole(role)),
  };
}

/** What italics set apart is set apart by weight. */
function clear({ font, bold, italic }: FontRequest): FontRequest {
  return { font: clearRole(font), bold: bold || italic, italic: false };
}

/** Code keeps its own letters, for its columns depend on them. */
function clearRole(role: FontRole): FontRole {
  return role === 'code' ? 'code' : 'body';
}
