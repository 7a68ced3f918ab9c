/** Writes pixels as a PNG (ISO/IEC 15948), the same bytes on every machine. */

import { deflated } from '../../base/deflate.ts';
import { type PngChunk, pngOf } from './png-chunks.ts';

/**
 * @param pixels red, green, blue and opacity; opacity is left out of the file where nothing is see-through
 * @param about chunks that say how the colours are meant: `sRGB`, `iCCP`
 */
export function writePng(
  { width, height, pixels }: { width: number; height: number; pixels: Uint8Array },
  about: readonly PngChunk[],
): Uint8Array {
  const channels = isSolid(pixels) ? 3 : 4;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, channels === 4 ? 6 : 2);
  return pngOf([
    { name: 'IHDR', data: new Uint8Array(header.buffer) },
    ...about,
    { name: 'IDAT', data: deflated(filteredRows(pixels, width, height, channels)) },
    { name: 'IEND', data: new Uint8Array() },
  ]);
}

function isSolid(pixels: Uint8Array): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false;
  return true;
}

/** The filters that are tried on each row, by their numbers (9.2): none, left, above. */
const FILTERS = [0, 1, 2] as const;

/** Each row under the filter that leaves the least (12.8, "minimum sum of absolute differences"). */
function filteredRows(pixels: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const length = width * channels;
  const rows = new Uint8Array(height * (length + 1));
  let above = new Uint8Array(length);
  for (let y = 0; y < height; y += 1) {
    const row = rowOf(pixels, y, width, channels);
    let least = Number.POSITIVE_INFINITY;
    for (const filter of FILTERS) {
      const filtered = filteredRow(row, above, filter, channels);
      const sum = filtered.reduce((total, byte) => total + Math.min(byte, 256 - byte), 0);
      if (sum >= least) continue;
      least = sum;
      rows[y * (length + 1)] = filter;
      rows.set(filtered, y * (length + 1) + 1);
    }
    above = row;
  }
  return rows;
}

function rowOf(pixels: Uint8Array, y: number, width: number, channels: number): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(width * channels);
  for (let x = 0; x < width; x += 1) {
    const from = (y * width + x) * 4;
    for (let channel = 0; channel < channels; channel += 1) {
      row[x * channels + channel] = pixels[from + channel] as number;
    }
  }
  return row;
}

function filteredRow(row: Uint8Array, above: Uint8Array, filter: 0 | 1 | 2, channels: number): Uint8Array {
  if (filter === 0) return row;
  return row.map((byte, index) => byte - ((filter === 1 ? row[index - channels] : above[index]) ?? 0));
}
