/** Takes the parts with text out of a Word file, within bounds, wherever their package says that they are (ECMA-376 part 2, 9). */

import { strFromU8, unzipSync } from 'fflate';
import { TooManyNotes } from '../notes-limits.ts';
import { childrenOf, rootOf } from '../xml.ts';

/** In bytes, unpacked: 8 MiB. Notes take some ten thousand; a zip may unpack to a thousand times its size. */
const LARGEST_PART = 8 * 1024 * 1024;

/** By the kind of part, as relationships name it; those of footnotes lead to the addresses of links in them. */
export type WordParts = ReadonlyMap<string, { readonly xml: string; readonly relationships?: string }>;

const KINDS = ['styles', 'numbering', 'footnotes', 'endnotes'];

/** @throws TooManyNotes when a part is too large, another error when the bytes are no such file */
export function wordParts(bytes: Uint8Array): WordParts {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^_rels\/|^word\/(?:_rels\/)?[^/]+\.(?:xml|rels)$/.test(name)) return false;
      if (originalSize <= LARGEST_PART) return true;
      throw new TooManyNotes(`at most ${LARGEST_PART} bytes of text and its look`);
    },
  });
  const read = (name: string) =>
    Object.hasOwn(files, name) ? strFromU8(files[name] as Uint8Array) : undefined;
  const document = targetsIn(read('_rels/.rels'), '').get('officeDocument') ?? 'word/document.xml';
  const targets = targetsIn(read(relationshipsOf(document)), 'word/');
  const parts = new Map<string, { readonly xml: string; readonly relationships?: string }>();
  for (const kind of ['document', ...KINDS]) {
    const name = kind === 'document' ? document : (targets.get(kind) ?? `word/${kind}.xml`);
    const xml = read(name);
    const relationships = read(relationshipsOf(name));
    if (xml) parts.set(kind, { xml, ...(relationships && { relationships }) });
  }
  if (!parts.has('document')) throw new RangeError(`No ${document}`);
  return parts;
}

function relationshipsOf(name: string): string {
  return name.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** The names of parts by the last word of what they are to the one that names them. */
function targetsIn(xml: string | undefined, folder: string): ReadonlyMap<string, string> {
  const entries = xml ? childrenOf(rootOf(xml), 'Relationship') : [];
  return new Map(
    entries.map(({ attributes: { Type = '', Target = '' } }) => [
      Type.replace(/^.*\//, ''),
      Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`,
    ]),
  );
}
