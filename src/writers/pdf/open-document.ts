/** Opens a tagged PDF 1.7 and closes it again as bytes that depend on nothing but what was drawn. */

import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { deflated, deflatedOnce } from '../../base/deflate.ts';
import type { DocumentInfo } from '../../frames/page.ts';
import type { PdfDocument, Stream } from './pdf-document.ts';
import { xmpOf } from './xmp.ts';

const PROGRAM = 'Kapur';

/**
 * An empty document that says what it is: title, language, tagged, PDF/UA-1. Pages are added by the caller.
 *
 * @param bufferPages keeps pages until the end, so that one that was left may be drawn on again
 */
export function openDocument(info: DocumentInfo, bufferPages = false): PdfDocument {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: info.language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages,
    // Else pdfkit opens Helvetica, which PDF/UA forbids as it cannot be embedded.
    font: '',
    info: {
      Title: info.title,
      Producer: PROGRAM,
      Creator: PROGRAM,
      ...(info.author && { Author: info.author }),
      ...(info.subject && { Subject: info.subject }),
      ...(info.keywords.length > 0 && { Keywords: info.keywords.join(', ') }),
    },
  }) as unknown as PdfDocument;
  // The hour of a build is no property of the lesson, and the entry is optional (ISO 32000-1, 14.3.3).
  delete doc.info.CreationDate;
  doc._addInfo = () => doc.appendXML(xmpOf(info, PROGRAM));
  compressAlike(doc);
  return doc;
}

/**
 * Ends the document and gives its bytes. The file identifier is a digest of all that stands before the trailer
 * (ISO 32000-1, 14.4), so that two documents of one title are not taken for one.
 *
 * @throws Error when an object was named and never written: pdfkit would then end without a cross-reference table
 */
export function closeDocument(doc: PdfDocument): Uint8Array {
  let body: Uint8Array | null = null;
  const writeTrailer = doc._finalize.bind(doc);
  doc._finalize = () => {
    body = doc.read();
    doc._id = createHash('sha256')
      .update(body ?? '')
      .digest()
      .subarray(0, 16);
    writeTrailer();
  };
  doc.end();
  const trailer = doc.read();
  if (!body || !trailer) throw new Error(`PDF not finished: ${doc._waiting} objects were never ended`);
  return Buffer.concat([body, trailer]);
}

/** Compresses each stream by one setting, and one that stands in several files, as that of a font does, once. */
function compressAlike(doc: PdfDocument): void {
  const ref = doc.ref.bind(doc);
  doc.ref = (data) => {
    const stream = ref(data) as Stream;
    const finalize = stream.finalize.bind(stream);
    stream.finalize = () => {
      if (stream.compress && stream.buffer.length > 0) {
        const [first, ...others] = stream.buffer;
        stream.buffer = [
          first && others.length === 0 ? deflatedOnce(first) : deflated(Buffer.concat(stream.buffer)),
        ];
        stream.compress = false;
      }
      finalize();
    };
    return stream;
  };
}
