/** Reads a PNG (ISO/IEC 15948): its header, its colours and its rows. */

import { inflateSync } from 'node:zlib';
import type { Png, PngHeader } from './png.ts';
import { type PngChunk, pngChunks } from './png-chunks.ts';
import { samplesLength } from './png-samples.ts';

/** By the numbers of 11.2.1, with the depths that each may have. */
const COLOUR_TYPES: Readonly<
  Record<number, Pick<Png, 'colour' | 'hasAlpha' | 'channels'> & { readonly depths: readonly number[] }>
> = {
  0: { colour: 'grey', hasAlpha: false, channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { colour: 'rgb', hasAlpha: false, channels: 3, depths: [8, 16] },
  3: { colour: 'palette', hasAlpha: false, channels: 1, depths: [1, 2, 4, 8] },
  4: { colour: 'grey', hasAlpha: true, channels: 2, depths: [8, 16] },
  6: { colour: 'rgb', hasAlpha: true, channels: 4, depths: [8, 16] },
};

/** The header of a PNG, which is its first chunk (11.2.1). @throws RangeError where it is none that can be shown */
export function pngHeader([first]: readonly PngChunk[]): PngHeader {
  if (first?.name !== 'IHDR' || first.data.length !== 13) throw new RangeError('Unexpected PNG header');
  const view = new DataView(first.data.buffer, first.data.byteOffset, first.data.byteLength);
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
  const [colourType, compression, filter, interlace] = first.data.subarray(9);
  const { depths, ...type } = COLOUR_TYPES[colourType ?? -1] ?? {};
  if (!('colour' in type) || !depths?.includes(depth) || width === 0 || height === 0) {
    throw new RangeError('Unexpected PNG header');
  }
  if (compression !== 0 || filter !== 0 || (interlace ?? 0) > 1)
    throw new RangeError('Unexpected PNG header');
  return { ...type, width, height, depth, interlaced: interlace === 1 };
}

/** @throws Error on a file that is damaged or cut short */
export function readPng(bytes: Uint8Array): Png {
  const chunks = pngChunks(bytes);
  const header = pngHeader(chunks);
  const data = (name: string) =>
    Buffer.concat(chunks.filter((chunk) => chunk.name === name).map((chunk) => chunk.data));
  const [whole, palette, transparency] = [data('IDAT'), data('PLTE'), data('tRNS')];
  if (
    header.colour === 'palette' &&
    (palette.length === 0 || palette.length > 768 || palette.length % 3 !== 0)
  ) {
    throw new RangeError('Unexpected palette in the PNG');
  }
  const { filtered, compressed } = inflated(whole, samplesLength(header));
  if (filtered.length < samplesLength(header)) throw new RangeError('Unexpected end of the PNG');
  return { ...header, palette, transparency, compressed, filtered };
}

/** What the package of Node knows and its types do not: how much of the input was read. */
interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** @throws Error where it unfolds into more than the header says: some encoders add a few bytes */
function inflated(whole: Uint8Array, length: number): Pick<Png, 'filtered' | 'compressed'> {
  const options = { maxOutputLength: length + SLACK, info: true };
  const { buffer, engine } = inflateSync(whole, options) as unknown as Inflated;
  return { filtered: buffer, compressed: whole.subarray(0, engine.bytesWritten) };
}

const SLACK = 1024;
