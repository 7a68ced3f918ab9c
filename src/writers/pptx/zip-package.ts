/** Packs parts into a zip that depends on nothing but the parts. */

import { strToU8, type Zippable, zipSync } from 'fflate';
import { contentTypes } from './content-types.ts';
import { writeXml, type XmlElement } from './xml.ts';

/** Parts of a package by their paths: XML, or a picture's bytes. */
export type Parts = Readonly<Record<string, XmlElement | Uint8Array>>;

/**
 * A package with its content types first and the rest sorted, without entries for folders. The deflating is done by
 * fflate: Node's zlib takes other short cuts on other processors, and would give other bytes there.
 */
export function zipPackage(parts: Parts): Uint8Array {
  const paths = Object.keys(parts).sort();
  // Zip keeps the digits of a clock on the wall, without a zone: read in the same zone, these are always the same.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = { '[Content_Types].xml': packed(contentTypes(paths)) };
  for (const path of paths) entries[path] = packed(parts[path] ?? new Uint8Array());
  return zipSync(entries, { level: 6, mtime, os: 0, attrs: 0 });
}

function packed(part: XmlElement | Uint8Array): Zippable[string] {
  // Pictures are compressed already.
  return part instanceof Uint8Array ? [part, { level: 0 }] : strToU8(writeXml(part));
}
