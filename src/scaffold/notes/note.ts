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

/** Headings that are told by their look alone stand below `##`, whatever levels the text has itself. */
export const UNMARKED_LEVEL = 3;

/** Whether a text has no more words than a heading. */
export function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 8;
}
