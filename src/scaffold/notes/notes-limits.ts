/** How much notes may hold: a lesson is made of some pages, and whole books only fill the memory. */

/** In UTF-16 units. */
const MOST_TEXT = 1_048_576;
/** Of lines or paragraphs. */
const MOST_PARTS = 20_000;
/** Of one line or paragraph, in UTF-16 units. */
const LONGEST_PART = 50_000;
/** Of the tags in a Word file or a page. */
const MOST_TAGS = 200_000;

/** Thrown where notes hold too much; the message says how much they may. */
export class TooManyNotes extends Error {
  override readonly name = 'TooManyNotes';
}

/** Thrown where the bytes are something else than the ending of the file says; the message says what. */
export class OtherFile extends Error {
  override readonly name = 'OtherFile';
}

/** @throws TooManyNotes */
export function checkParts(parts: readonly string[]): void {
  const text = parts.reduce((sum, part) => sum + part.length, 0);
  if (parts.length > MOST_PARTS || text > MOST_TEXT) {
    throw new TooManyNotes(`at most ${MOST_PARTS} lines and ${MOST_TEXT} characters`);
  }
  if (parts.some((part) => part.length > LONGEST_PART)) {
    throw new TooManyNotes(`at most ${LONGEST_PART} characters in a line or paragraph`);
  }
}

/** Looked at before XML is parsed, which takes some hundred bytes a tag. @throws TooManyNotes */
export function checkTags(xml: string): void {
  if (xml.split('<', MOST_TAGS + 2).length > MOST_TAGS + 1) {
    throw new TooManyNotes(`at most ${MOST_TAGS} tags in its text`);
  }
}
