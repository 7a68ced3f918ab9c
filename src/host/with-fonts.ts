/** What answers a build, with the fonts opened. */

import { type FontBook, type FontFamilies, openFontBook } from '../layout/text/font-book.ts';
import type { BuildEngines } from '../pipeline/build.ts';
import type { LessonEngines } from './lesson-host.ts';

/** Fonts are opened once a process, whichever lessons ask for them. */
export function withFonts(engines: LessonEngines): BuildEngines {
  return { ...engines, fonts: (families) => bookOf(families, engines.font) };
}

const books = new Map<string, FontBook>();

function bookOf(families: FontFamilies, read: LessonEngines['font']): FontBook {
  const key = Object.values(families).join();
  const book = books.get(key) ?? openFontBook(families, read);
  books.set(key, book);
  return book;
}
