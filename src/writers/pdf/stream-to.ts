/** Hands on the bytes of a document while it grows, in place of one whole at its end. */

import { createHash } from 'node:crypto';
import type { PdfDocument } from './pdf-document.ts';

/** In bytes. pdfkit writes each line of its cross-reference table as a piece of its own. */
const CHUNK = 64 * 1024;

/**
 * @param write takes the bytes in their order
 * @returns ends the document, with a digest of all that stands before the trailer as its identifier
 */
export function streamTo(doc: PdfDocument, write: (bytes: Uint8Array) => void): () => void {
  const sum = createHash('sha256');
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    sum.update(bytes);
    write(bytes);
  };
  const begun = doc.read();
  doc.push = (piece) => {
    if (piece) {
      waiting.push(piece);
      size += piece.length;
    }
    if (size > CHUNK) flush();
    return true;
  };
  if (begun) doc.push(begun);
  const writeTrailer = doc._finalize.bind(doc);
  let isFinished = false;
  doc._finalize = () => {
    flush();
    doc._id = sum.copy().digest().subarray(0, 16);
    writeTrailer();
    flush();
    isFinished = true;
  };
  return () => {
    doc.end();
    if (!isFinished) throw new Error(`PDF not finished: ${doc._waiting} objects were never ended`);
  };
}
