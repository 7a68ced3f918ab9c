/** Writes one document in one of its formats. */

import { createHash } from 'node:crypto';
import { withoutHidden } from '../layout/slides/without-hidden.ts';
import type { FontBook } from '../layout/text/font-book.ts';
import type { Paper } from '../variants/paper.ts';
import { type Format, writers } from '../writers/writers.ts';
import type { BuildRequest } from './build-request.ts';
import { DOCUMENTS, type DocumentName } from './documents.ts';
import type { MadeDocument } from './make.ts';

export interface BuiltFile {
  readonly document: DocumentName;
  /** The document's name, what tells its variant apart, and the ending: `NAME.pdf`, `NAME-a.pdf`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly sha256: string;
  /** The paper that it is, where it is made of each variant. */
  readonly paper?: Paper;
  /** Of an answer key: the codes of the papers that it is the key to. */
  readonly keyTo?: readonly string[];
}

export async function writeDocument(
  { name, file, paper, keyTo, layout }: MadeDocument,
  format: Format,
  book: FontBook,
  { fillable }: BuildRequest,
): Promise<BuiltFile> {
  const { write, keepsHidden } = writers[format];
  const laid = keepsHidden ? layout.laid : withoutHidden(layout.laid);
  const bytes = await write(laid, book, {
    fillable: fillable && DOCUMENTS[name].isFillable === true,
  });
  return {
    document: name,
    name: `${file}.${format}`,
    bytes,
    pages: 1 + Math.max(...laid.pages.map(({ side }, index) => side ?? index)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(paper && { paper }),
    ...(keyTo && { keyTo }),
  };
}
