/** Writes one document in one of its formats. */

import { createHash } from 'node:crypto';
import type { LayoutOptions } from '../layout/layout-context.ts';
import { withoutHidden } from '../layout/slides/without-hidden.ts';
import type { Paper } from '../variants/paper.ts';
import { type Format, type WrittenDocument, writers } from '../writers/writers.ts';
import type { BuildHost, BuildRequest } from './build-request.ts';
import { DOCUMENTS, type DocumentName } from './documents.ts';
import type { MadeDocument } from './make.ts';

export interface BuiltFile extends WrittenDocument {
  readonly document: DocumentName;
  /** The document's name, what tells its variant apart, and the ending: `NAME.pdf`, `NAME-a.pdf`. */
  readonly name: string;
  /** Of a file whose program breaks its pages itself: as many as a PDF of it has. */
  readonly pages: number;
  readonly sha256: string;
  /** The paper that it is, where it is made of each variant. */
  readonly paper?: Paper;
  /** Of an answer key: the codes of the papers that it is the key to. */
  readonly keyTo?: readonly string[];
}

/** @param options with which the document was laid out, the slides among them */
export async function writeDocument(
  document: MadeDocument,
  format: Format,
  options: LayoutOptions,
  request: BuildRequest,
  host: BuildHost,
): Promise<BuiltFile> {
  const { name, file, paper, keyTo, layout } = document;
  const row = writers[format];
  const laid = row.keepsHidden ? layout.laid : withoutHidden(layout.laid);
  const fillable = request.fillable && DOCUMENTS[name].isFillable === true;
  const written =
    row.takes === 'frames'
      ? await row.write(laid, options.book, { fillable })
      : await row.write(document.tree, await materialOf(document, options, request, host));
  return {
    document: name,
    name: `${file}.${format}`,
    ...written,
    pages: 1 + Math.max(...laid.pages.map(({ side }, index) => side ?? index)),
    sha256: createHash('sha256').update(written.bytes).digest('hex'),
    ...(paper && { paper }),
    ...(keyTo && { keyTo }),
  };
}

/** Loaded for the formats that need it: it draws pictures. */
async function materialOf(...given: Parameters<typeof import('./tree-material.ts').treeMaterial>) {
  return (await import('./tree-material.ts')).treeMaterial(...given);
}
