/** Decodes JPEG with libjpeg-turbo, a module of WebAssembly: the same pixels on every machine. */

import open from '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs';
import type { PixelRows } from './shrink-pixels.ts';

/**
 * @param module its bytes
 * @returns the picture as it is stored, whatever way up
 * @throws number where some of it is missing or damaged
 */
export async function decodeJpeg(bytes: Uint8Array, module: Uint8Array): Promise<PixelRows> {
  // Opened for each picture: a module never gives back the memory that it has taken.
  const { JPEGDecoder } = await open({ wasmBinary: module });
  const decoder = new JPEGDecoder();
  decoder.getEncodedBuffer(bytes.length).set(bytes);
  decoder.decode();
  const { width, height, componentCount } = decoder.getFrameInfo();
  return { width, height, rows: rowsOf(decoder.getDecodedBuffer(), width, componentCount) };
}

/** Each row with four bytes a pixel, in one place: a row is gone when the next is asked for. */
function* rowsOf(samples: Uint8Array, width: number, components: 1 | 3): Generator<Uint8Array> {
  const row = new Uint8Array(width * 4).fill(255);
  const [green, blue] = components === 3 ? [1, 2] : [0, 0];
  for (let at = 0; at < samples.length; ) {
    for (let to = 0; to < row.length; to += 4, at += components) {
      row[to] = samples[at] as number;
      row[to + 1] = samples[at + green] as number;
      row[to + 2] = samples[at + blue] as number;
    }
    yield row;
  }
}
