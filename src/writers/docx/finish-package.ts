/**
 * Makes the bytes of a Word file depend on nothing but its content. The library writes the time into the properties, draws
 * the ids of relationships, and counts the drawings of a whole process.
 */

import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { DocumentInfo } from '../../frames/page.ts';
import { deflatedEntry, storedEntry, zip } from '../zip.ts';

const CONTENT_TYPES = '[Content_Types].xml';

export function finishPackage(bytes: Uint8Array, info: DocumentInfo): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const ids = new Map<string, string>();
  // The document comes before its relationships, so that they are numbered in the order in which they are used.
  const finishing: readonly (readonly [string, (xml: string) => string])[] = [
    ['word/document.xml', (xml) => numberedDrawings(numberedRelations(xml, ids))],
    ['word/_rels/document.xml.rels', (xml) => numberedRelations(xml, ids)],
    ['docProps/core.xml', (xml) => coreProperties(xml, info)],
  ];
  for (const [name, finished] of finishing) {
    const part = parts.get(name);
    if (part) parts.set(name, strToU8(finished(strFromU8(part))));
  }
  const names = [...parts.keys()].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return zip(
    names.map((name) => {
      const part = parts.get(name) ?? new Uint8Array();
      // Pictures are compressed already.
      return name.startsWith('word/media/') ? storedEntry(name, part) : deflatedEntry(name, part);
    }),
  );
}

/** The types come first, as programs that read a package as it arrives expect them. */
function rank(name: string): number {
  return name === CONTENT_TYPES ? 0 : 1;
}

/** Without dates: the same lesson gives the same file tomorrow. With the language, as in decks. */
function coreProperties(xml: string, { language }: DocumentInfo): string {
  return xml
    .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** Ids of links, which are drawn at random: 21 letters of a known alphabet. */
const DRAWN_ID = /"rId([0-9a-z_-]{21})"/g;

function numberedRelations(xml: string, ids: Map<string, string>): string {
  return xml.replace(DRAWN_ID, (_, id: string) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return `"${known}"`;
  });
}

/** From 1 in each document. */
function numberedDrawings(xml: string): string {
  let count = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+"/g, (_, head: string) => {
    count += 1;
    return `${head}${count}"`;
  });
}
