/** Reads a PNG (ISO/IEC 15948): its header, its colours and its rows. */

import { inflateSync } from 'node:zlib';
import { pngChunks } from './png-chunks.ts';

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits a sample: 1, 2, 4, 8 or 16. */
  readonly depth: number;
  readonly colour: 'grey' | 'rgb' | 'palette';
  readonly hasAlpha: boolean;
  readonly interlaced: boolean;
  /** Samples of a pixel, alpha among them. */
  readonly channels: number;
  /** Red, green and blue of each entry. */
  readonly palette: Uint8Array;
  /** The alpha of the palette's first entries, or the samples (16 bits each) of the one colour that is see-through. */
  readonly transparency: Uint8Array;
  /** The filtered rows, compressed as the file holds them. */
  readonly compressed: Uint8Array;
  /** The same, inflated. */
  readonly filtered: Uint8Array;
}

const COLOUR_TYPES: Readonly<Record<number, Pick<Png, 'colour' | 'hasAlpha' | 'channels'>>> = {
  0: { colour: 'grey', hasAlpha: false, channels: 1 },
  2: { colour: 'rgb', hasAlpha: false, channels: 3 },
  3: { colour: 'palette', hasAlpha: false, channels: 1 },
  4: { colour: 'grey', hasAlpha: true, channels: 2 },
  6: { colour: 'rgb', hasAlpha: true, channels: 4 },
};

/** @throws Error on a file that is damaged or cut short */
export function readPng(bytes: Uint8Array): Png {
  const chunks = dataByName(bytes);
  const header = chunks.get('IHDR');
  const type = header && COLOUR_TYPES[header[9] ?? -1];
  if (!header || header.length < 13 || !type) throw new Error('Unexpected PNG header');
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const compressed = chunks.get('IDAT') ?? new Uint8Array();
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
  return {
    ...type,
    width,
    height,
    depth,
    interlaced: view.getUint8(12) === 1,
    palette: chunks.get('PLTE') ?? new Uint8Array(),
    transparency: chunks.get('tRNS') ?? new Uint8Array(),
    compressed,
    filtered: inflateSync(compressed, { maxOutputLength: mostBytes(width, height, type.channels * depth) }),
  };
}

/** Rows with their filters, those of all seven passes: a file may not unfold into more than it says it holds. */
function mostBytes(width: number, height: number, bitsAPixel: number): number {
  return Math.ceil((width * height * bitsAPixel) / 8) + 16 * (height + width + 1);
}

/** A picture's own data may come in many chunks, which make one. */
function dataByName(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  for (const { name, data } of pngChunks(bytes)) parts.set(name, [...(parts.get(name) ?? []), data]);
  return new Map([...parts].map(([name, data]) => [name, Buffer.concat(data)]));
}
