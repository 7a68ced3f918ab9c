/** Reads a PNG (ISO/IEC 15948) as far as a PDF needs: its header, its colours and its rows. */

import { inflateSync } from 'node:zlib';

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
  const chunks = chunksOf(bytes);
  const header = chunks.get('IHDR');
  const type = header && COLOUR_TYPES[header[9] ?? -1];
  if (!header || header.length < 13 || !type) throw new Error('Unexpected PNG header');
  const view = viewOf(header);
  const compressed = chunks.get('IDAT') ?? new Uint8Array();
  return {
    ...type,
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth: view.getUint8(8),
    interlaced: view.getUint8(12) === 1,
    palette: chunks.get('PLTE') ?? new Uint8Array(),
    transparency: chunks.get('tRNS') ?? new Uint8Array(),
    compressed,
    filtered: inflateSync(compressed),
  };
}

const SIGNATURE_LENGTH = 8;
/** Length, name and checksum. */
const CHUNK_FRAME = 12;

/** The chunks' data by name; the picture itself may come in many, which make one. */
function chunksOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(bytes);
  const parts = new Map<string, Uint8Array[]>();
  for (let at = SIGNATURE_LENGTH; at + CHUNK_FRAME <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const known = parts.get(name) ?? [];
    known.push(bytes.subarray(at + 8, at + 8 + length));
    parts.set(name, known);
    at += CHUNK_FRAME + length;
  }
  return new Map([...parts].map(([name, data]) => [name, Buffer.concat(data)]));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
