/** The structure of a tagged document, and where its links lead. */

export type LinkTarget =
  | { readonly kind: 'url'; readonly href: string }
  /** A page of the same document by the id of what it shows. */
  | { readonly kind: 'page'; readonly id: string };

/** The number of a node of the document's structure, or nothing for decoration. */
export type Tag = number;

/**
 * A place for an answer: in a file that is filled in on a screen a form field (ISO 32000-1, 12.7), on paper a print field
 * (table 348).
 */
export interface FormField {
  /** Text, check box or radio button, named as in print fields. */
  readonly role: 'tv' | 'cb' | 'rb';
  /** `match-1.3`. Radio buttons of one choice share it. */
  readonly name: string;
  /** What it is for, read out by assistive technology: "Jawaban 3". */
  readonly description: string;
  /** Of a radio button: what it stands for, and what the choice is about. */
  readonly choice?: { readonly option: string; readonly description: string };
  /** The most letters that it takes; absent for any number. */
  readonly limit?: number;
  /** Whether its text is broken into lines. */
  readonly multiline?: true;
}

/** Standard structure types of ISO 32000-1, 14.8.4. */
export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Code'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form'
  | 'Note'
  | 'BlockQuote';

/** A node of the tagged document's structure. Frames name the leaf they are the content of. */
export interface StructureNode {
  readonly tag: Tag;
  readonly role: StructureRole;
  readonly children: readonly StructureNode[];
  readonly alt?: string;
  /** Of a TH. */
  readonly scope?: 'Row' | 'Column';
  /** Of a TH or TD. */
  readonly columnSpan?: number;
  /** Of an L (ISO 32000-1, table 347). */
  readonly numbering?: 'None' | 'Disc' | 'Decimal' | 'UpperAlpha' | 'LowerAlpha';
  /** Of a Form. */
  readonly field?: FormField;
}

export interface OutlineEntry {
  readonly title: string;
  /** From 0. */
  readonly page: number;
  /** y of the heading on its page. */
  readonly y: number;
  readonly children: readonly OutlineEntry[];
}
