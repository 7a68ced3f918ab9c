/** Zips the parts of a package, so that the bytes depend on nothing but the parts. */

import { crc32 } from 'node:zlib';
import { deflatedRaw } from '../../base/deflate.ts';
import { contentTypes } from './content-types.ts';
import { writeXml, type XmlElement } from './xml.ts';

/** Parts of a package by their paths: XML, or a picture's bytes. */
export type Parts = Readonly<Record<string, XmlElement | Uint8Array>>;

/** A part as it stands in the file. */
interface Entry {
  readonly path: Buffer;
  readonly packed: Uint8Array;
  readonly method: number;
  /** CRC-32 of the part. */
  readonly sum: number;
  /** In bytes, of the part. */
  readonly size: number;
}

/** A package with its content types first and the rest sorted, without entries for folders. */
export function zipPackage(parts: Parts): Uint8Array {
  const paths = Object.keys(parts).sort();
  const entries = [entryOf('[Content_Types].xml', contentTypes(paths))];
  for (const path of paths) entries.push(entryOf(path, parts[path] ?? new Uint8Array()));
  return zip(entries);
}

const STORED = 0;
const DEFLATED = 8;

function entryOf(name: string, part: XmlElement | Uint8Array): Entry {
  const path = Buffer.from(name);
  // Pictures are compressed already.
  if (part instanceof Uint8Array) return { path, packed: part, method: STORED, ...factsOf(part) };
  return { path, method: DEFLATED, ...packedText(writeXml(part)) };
}

function factsOf(bytes: Uint8Array): Pick<Entry, 'sum' | 'size'> {
  return { sum: crc32(bytes), size: bytes.length };
}

type Packed = Pick<Entry, 'packed' | 'sum' | 'size'>;

/** Decks of one theme share their masters, layouts and most relationships, which are compressed once. */
const known = new Map<string, Packed>();

/** In UTF-16 units. */
const LONGEST_KEPT = 20_000;
/** The parts of some decks. */
const MOST_KEPT = 1000;

function packedText(text: string): Packed {
  const found = known.get(text);
  if (found) return found;
  const bytes = Buffer.from(text);
  const packed = { packed: deflatedRaw(bytes), ...factsOf(bytes) };
  if (known.size >= MOST_KEPT) known.clear();
  if (text.length <= LONGEST_KEPT) known.set(text, packed);
  return packed;
}

/** Local file header, central directory header and end of it: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** What deflate needs of a reader, 2.0. */
const VERSION = 20;
/** 1980-01-01, the first day of the format. */
const DATE = 0x21;

/** The file: every part behind its head, then the heads again, each with the place of its part. */
function zip(entries: readonly Entry[]): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let length = 0;
  for (const entry of entries) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL);
    facts(entry).copy(local, 4);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(CENTRAL);
    central.writeUInt16LE(VERSION, 4);
    facts(entry).copy(central, 6);
    central.writeUInt32LE(offset, 42);
    body.push(local, entry.path, entry.packed);
    directory.push(central, entry.path);
    offset += local.length + entry.path.length + entry.packed.length;
    length += central.length + entry.path.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, ...directory, end]);
}

/** What both heads of a part hold: version, flags, method, time, date, sum, sizes, length of the name. */
function facts({ path, packed, method, sum, size }: Entry): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION);
  head.writeUInt16LE(method, 4);
  head.writeUInt16LE(DATE, 8);
  head.writeUInt32LE(sum, 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(path.length, 22);
  return head;
}
