/** The registry of formats: one row a format, loaded only when it is asked for. */

import type { Faces, Laid } from '../frames/page.ts';

export interface WriteOptions {
  /** Whether the file is filled in on a screen, where its format has forms. */
  readonly fillable?: boolean;
}

/** Turns a laid-out document into the bytes of a file. The same input gives the same bytes. */
export type Writer = (laid: Laid, faces: Faces, options?: WriteOptions) => Promise<Uint8Array>;

interface FormatRow {
  readonly write: Writer;
  /** Whether slides that the show passes over stand in the file, for who may show them after all. */
  readonly keepsHidden: boolean;
  /** Whether teachers change the file: what they changed is told slide by slide. */
  readonly isEdited: boolean;
}

export const writers = {
  pptx: {
    write: async (laid) => (await import('./pptx/write-pptx.ts')).writePptx(laid),
    keepsHidden: true,
    isEdited: true,
  },
  pdf: {
    write: async (laid, faces, options) =>
      (await import('./pdf/write-pdf.ts')).writePdf(laid, faces, options),
    keepsHidden: false,
    isEdited: false,
  },
} satisfies Record<string, FormatRow>;

export type Format = keyof typeof writers;

/** What writes one file of many papers as it grows. */
export const copies = {
  format: 'pdf',
  load: async () => (await import('./pdf/write-copies.ts')).openCopies,
} as const satisfies { format: Format; load: unknown };

/** Whether teachers change files of such a name. */
export function isEditedFile(name: string): boolean {
  return Object.entries(writers).some(([format, { isEdited }]) => isEdited && name.endsWith(`.${format}`));
}
