/** Zips the parts of a package, so that the bytes depend on nothing but the parts. */

import { deflatedEntry, storedEntry, type ZipEntry, zip } from '../zip.ts';
import { contentTypes } from './content-types.ts';
import { writeXml, type XmlElement } from './xml.ts';

/** Parts of a package by their paths: XML, or a picture's bytes. */
export type Parts = Readonly<Record<string, XmlElement | Uint8Array>>;

/** A package with its content types first and the rest sorted, without entries for folders. */
export function zipPackage(parts: Parts): Uint8Array {
  const paths = Object.keys(parts).sort();
  const entries = [entryOf('[Content_Types].xml', contentTypes(paths))];
  for (const path of paths) entries.push(entryOf(path, parts[path] ?? new Uint8Array()));
  return zip(entries);
}

function entryOf(name: string, part: XmlElement | Uint8Array): ZipEntry {
  return part instanceof Uint8Array ? storedEntry(name, part) : textEntry(name, writeXml(part));
}

/** Decks of one theme share their masters, layouts and most relationships, which are compressed once. */
const known = new Map<string, ZipEntry>();

/** In UTF-16 units. */
const LONGEST_KEPT = 20_000;
/** The parts of some decks. */
const MOST_KEPT = 1000;

function textEntry(name: string, text: string): ZipEntry {
  const found = known.get(text);
  if (found) return { ...found, path: Buffer.from(name) };
  const entry = deflatedEntry(name, Buffer.from(text));
  if (known.size >= MOST_KEPT) known.clear();
  if (text.length <= LONGEST_KEPT) known.set(text, entry);
  return entry;
}
