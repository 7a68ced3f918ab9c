/** The registry of formats: one row a format, loaded only when it is asked for. */

import type { DocumentTree } from '../document/document-tree.ts';
import type { Faces, Laid } from '../frames/page.ts';
import type { SlideDigest } from './pptx/slide-digests.ts';
import type { TreeMaterial } from './tree-material.ts';

export interface WriteOptions {
  /** Whether the file is filled in on a screen, where its format has forms. */
  readonly fillable?: boolean;
}

export interface WrittenDocument {
  readonly bytes: Uint8Array;
  /** What can be seen on each of its slides, where teachers change them. */
  readonly slides?: readonly SlideDigest[];
}

/** Turns a laid-out document into the bytes of a file. The same input gives the same bytes. */
export type Writer = (laid: Laid, faces: Faces, options?: WriteOptions) => Promise<WrittenDocument>;

/** Turns the tree of a document into the bytes of a file whose program sets the words. The same input, the same bytes. */
export type TreeWriter = (tree: DocumentTree, material: TreeMaterial) => Promise<WrittenDocument>;

interface FormatTraits {
  /** Whether files of it are made where nobody says which formats. */
  readonly isUsual: boolean;
  /** Whether slides that the show passes over stand in the file, for who may show them after all. */
  readonly keepsHidden: boolean;
  /** Whether teachers change the file: of slides, what they changed is told one by one. */
  readonly isEdited: boolean;
}

type FormatRow = FormatTraits &
  (
    | { readonly takes: 'frames'; readonly write: Writer }
    | { readonly takes: 'tree'; readonly write: TreeWriter }
  );

const ROWS = {
  pptx: {
    takes: 'frames',
    write: async (laid) => (await import('./pptx/write-pptx.ts')).writePptx(laid),
    isUsual: true,
    keepsHidden: true,
    isEdited: true,
  },
  pdf: {
    takes: 'frames',
    write: async (laid, faces, options) => ({
      bytes: await (await import('./pdf/write-pdf.ts')).writePdf(laid, faces, options),
    }),
    isUsual: true,
    keepsHidden: false,
    isEdited: false,
  },
  docx: {
    takes: 'tree',
    write: async (tree, material) => ({
      bytes: await (await import('./docx/write-docx.ts')).writeDocx(tree, material),
    }),
    isUsual: false,
    keepsHidden: false,
    isEdited: true,
  },
} satisfies Record<string, FormatRow>;

export type Format = keyof typeof ROWS;

export const writers: Readonly<Record<Format, FormatRow>> = ROWS;

export const FORMATS = Object.keys(ROWS) as readonly Format[];

/** What writes one file of many papers as it grows. */
export const copies = {
  format: 'pdf',
  load: async () => (await import('./pdf/write-copies.ts')).openCopies,
} as const satisfies { format: Format; load: unknown };
