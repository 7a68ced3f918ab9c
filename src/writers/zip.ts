/** A zip file whose bytes depend on nothing but its parts: no clock, no attributes. */

import { crc32 } from 'node:zlib';
import { deflatedRaw } from '../base/deflate.ts';

/** A part as it stands in the file. */
export interface ZipEntry {
  readonly path: Buffer;
  readonly packed: Uint8Array;
  readonly method: number;
  /** CRC-32 of the part. */
  readonly sum: number;
  /** In bytes, of the part. */
  readonly size: number;
}

const STORED = 0;
const DEFLATED = 8;

/** A part that is compressed already, as pictures are. */
export function storedEntry(name: string, bytes: Uint8Array): ZipEntry {
  return { path: Buffer.from(name), packed: bytes, method: STORED, ...factsOf(bytes) };
}

export function deflatedEntry(name: string, bytes: Uint8Array): ZipEntry {
  return { path: Buffer.from(name), packed: deflatedRaw(bytes), method: DEFLATED, ...factsOf(bytes) };
}

function factsOf(bytes: Uint8Array): Pick<ZipEntry, 'sum' | 'size'> {
  return { sum: crc32(bytes), size: bytes.length };
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
export function zip(entries: readonly ZipEntry[]): Uint8Array {
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
function facts({ path, packed, method, sum, size }: ZipEntry): Buffer {
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
