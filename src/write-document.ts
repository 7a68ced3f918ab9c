/** Writes one document in one of its formats. */

import { createHash } from 'node:crypto';
import type { BuildRequest } from './build-request.ts';
import { CUT_SHEETS, type DocumentName } from './documents.ts';
import { withoutHidden } from './layout/slides/without-hidden.ts';
import type { FontBook } from './layout/text/font-book.ts';
import type { DocumentStages } from './make-document.ts';
import type { Paper } from './papers/paper.ts';
import { type Format, writers } from './writers/writers.ts';

export interface MadeDocument extends DocumentStages {
  readonly name: DocumentName;
  /** The name of its files without the ending. */
  readonly file: string;
  /** Of a worksheet: the paper that it is. */
  readonly paper?: Paper;
  /** Of an answer key: the codes of the papers that it is the key to. */
  readonly keyTo?: readonly string[];
}

export interface BuiltFile {
  readonly document: DocumentName;
  /** `worksheet.pdf`, `worksheet-a.pdf` */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly sha256: string;
  /** Of a worksheet: the paper that it is. */
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
  const laid = format === 'pdf' ? withoutHidden(layout.laid) : layout.laid;
  const bytes = await writers[format](laid, book, {
    // Pupils cut these out and hand them in.
    fillable: fillable && !CUT_SHEETS.includes(name),
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
