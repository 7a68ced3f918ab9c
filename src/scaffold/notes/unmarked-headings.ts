/** Headings that nobody marked as such. */

import { isShort, type Note, TITLE_LEVEL, UNMARKED_LEVEL } from './note.ts';

/** The notes with those paragraphs turned into headings that look like some. */
export function withUnmarkedHeadings(notes: readonly Note[]): Note[] {
  const marked = notes.some((note) => note.kind === 'heading' && note.level > TITLE_LEVEL);
  return notes.map((note, index) => {
    if (note.kind !== 'paragraph' || note.depth > 0 || index === notes.length - 1) return note;
    return looksLikeHeading(note.text, marked && index > 0)
      ? { kind: 'heading', level: UNMARKED_LEVEL, text: note.text, line: note.line }
      : note;
  });
}

/**
 * All of it bold or in capitals, or with a colon at its end. Where no heading is marked any short line without a stop is
 * one, and so is the first line of all.
 */
function looksLikeHeading(text: string, marked: boolean): boolean {
  if (!isShort(text)) return false;
  if (/^(\*\*|__)[^*_]+\1:?$/.test(text) || /^[^.;,!:]+:$/.test(text)) return true;
  if (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase()) return true;
  return !marked && !/[.;,!:]/.test(text);
}
