/** The chunks that a PNG is made of (ISO/IEC 15948, 5). */

import { crc32 } from 'node:zlib';

export interface PngChunk {
  /** Four letters: `IHDR`, `tEXt`. */
  readonly name: string;
  readonly data: Uint8Array;
}

const PNG_SIGNATURE: Uint8Array = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Length, name and checksum. */
const CHUNK_FRAME = 12;

/** More are no picture but a heap: each costs some memory. */
const MOST_CHUNKS = 100_000;

/**
 * The chunks in order, as far as the file has whole ones; what stands behind the end of the picture is no part of it.
 *
 * @throws RangeError where one that is needed to show the picture has another checksum than it says, or there are too many
 */
export function pngChunks(bytes: Uint8Array): PngChunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = PNG_SIGNATURE.length; at + CHUNK_FRAME <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    if (end + 4 > bytes.length) break;
    if (isNeeded(name) && view.getUint32(end) !== crc32(bytes.subarray(at + 4, end))) {
      throw new RangeError('Unexpected checksum in the PNG');
    }
    chunks.push({ name, data: bytes.subarray(at + 8, end) });
    if (chunks.length > MOST_CHUNKS) throw new RangeError('Unexpected number of chunks in the PNG');
    if (name === 'IEND') break;
    at = end + 4;
  }
  return chunks;
}

/** A capital at the beginning says so (5.4). */
function isNeeded(name: string): boolean {
  return /^[A-Z]/.test(name);
}

/** A file of these chunks and no others. */
export function pngOf(chunks: readonly PngChunk[]): Uint8Array {
  return Buffer.concat([PNG_SIGNATURE, ...chunks.map(framed)]);
}

function framed({ name, data }: PngChunk): Uint8Array {
  const chunk = Buffer.alloc(CHUNK_FRAME + data.length);
  chunk.writeUInt32BE(data.length);
  chunk.write(name, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
