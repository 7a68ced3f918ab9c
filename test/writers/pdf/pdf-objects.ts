/** Reads the objects of a finished PDF back, independently of what wrote it. */

import { unzlibSync } from 'fflate';

export interface PdfObject {
  /** The dictionary, or whatever the object is, as it is written. */
  readonly source: string;
  /** The bytes of a stream, inflated, as Latin-1. */
  readonly stream?: string;
}

/** All objects by number, found by the cross-reference table. */
export function readObjects(bytes: Uint8Array): Map<number, PdfObject> {
  const file = Buffer.from(bytes).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF/.exec(file)?.[1]);
  const offsets = [...file.slice(table).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  return new Map(offsets.map((offset, index) => [index + 1, objectAt(file, offset)]));
}

function objectAt(file: string, offset: number): PdfObject {
  const body = file.slice(offset, file.indexOf('endobj', offset)).replace(/^\d+ 0 obj\n/, '');
  const [source = '', data] = body.split(/\nstream\n/);
  if (data === undefined) return { source: source.trim() };
  const start = offset + file.slice(offset).indexOf('stream\n') + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(source)?.[1]);
  const stored = file.slice(start, start + length);
  const stream = /FlateDecode/.test(source)
    ? Buffer.from(unzlibSync(Buffer.from(stored, 'latin1'))).toString('latin1')
    : stored;
  return { source, stream };
}

/** The content of each page, in order. */
export function pageContents(objects: ReadonlyMap<number, PdfObject>): string[] {
  return pagesOf(objects).map(({ source }) => {
    const content = objects.get(Number(/\/Contents (\d+) 0 R/.exec(source)?.[1]));
    return content?.stream ?? '';
  });
}

export function pagesOf(objects: ReadonlyMap<number, PdfObject>): PdfObject[] {
  return [...objects.values()].filter(({ source }) => /\/Type \/Page\n/.test(source));
}

const PAINTING = new Set([
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'Tj',
  'TJ',
  "'",
  '"',
  'Do',
  'sh',
  'EI',
]);

/** What a page paints outside any marked content, or inside two at once; nothing where all is said to be text or not. */
export function unmarked(content: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const [token] of content.matchAll(/<<|>>|<[0-9a-f]*>|[^\s<>[\]]+|[[\]]/g)) {
    if (token === 'BDC' || token === 'BMC') depth += 1;
    if (token === 'EMC') depth -= 1;
    if (depth > 1 || depth < 0 || (depth === 0 && PAINTING.has(token))) found.push(token);
  }
  return depth === 0 ? found : [...found, 'not closed'];
}
