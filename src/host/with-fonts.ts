/** What answers a build, with the fonts opened. */

import { type FontBook, type FontFamilies, openFontBook } from '../layout/text/font-book.ts';
import type { BuildHost } from '../pipeline/build.ts';
import type { LessonHost } from './lesson-host.ts';

/** Fonts are opened once a process, whichever lessons ask for them. */
export function withFonts(host: LessonHost): BuildHost {
  return { ...host, fonts: (families) => bookOf(families, host.font) };
}

const books = new Map<string, FontBook>();

function bookOf(families: FontFamilies, read: LessonHost['font']): FontBook {
  const key = Object.values(families).join();
  const book = books.get(key) ?? openFontBook(families, read);
  books.set(key, book);
  return book;
}
