/** The registry of formats: one row a format, loaded only when it is asked for. */

import type { Faces, Laid } from '../frames/page.ts';

export interface WriteOptions {
  /** Whether the file is filled in on a screen, where its format has forms. */
  readonly fillable?: boolean;
}

/** Turns a laid-out document into the bytes of a file. The same input gives the same bytes. */
export type Writer = (laid: Laid, faces: Faces, options?: WriteOptions) => Promise<Uint8Array>;

export const writers = {
  pptx: async (laid) => (await import('./pptx/write-pptx.ts')).writePptx(laid),
  pdf: async (laid, faces, options) => (await import('./pdf/write-pdf.ts')).writePdf(laid, faces, options),
} satisfies Record<string, Writer>;

/** What writes one file of many papers as it grows. */
export const loadCopies = async () => (await import('./pdf/write-copies.ts')).openCopies;

export type Format = keyof typeof writers;
