/** What all kinds of notes are read into: headings, list items and paragraphs in their order. */

export type Note =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  | { readonly kind: 'item'; readonly depth: number; readonly text: string; readonly line: number }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly line: number;
      /** How many list items it stands in; 0 for none. */
      readonly depth: number;
    }
  /** A table, a picture, program code: what has no place in a lesson's text. */
  | { readonly kind: 'other'; readonly text: string; readonly line: number };

/** A heading, item or paragraph with all that stands under it. */
export interface Branch {
  readonly note: Note;
  readonly children: readonly Branch[];
}

/** A note and all that stand under it, in their order. */
export function notesIn({ note, children }: Branch): Note[] {
  return [note, ...children.flatMap(notesIn)];
}

/** The level of a title that a file names as such, above all headings. */
export const TITLE_LEVEL = 0;

/** Headings that are told by their look alone stand below `##`, whatever levels the text has itself. */
export const UNMARKED_LEVEL = 3;

/** Whether a text has no more words than a heading. */
export function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 8;
}
