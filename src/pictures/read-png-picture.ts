/** Makes an author's PNG ready to be shown: no larger than a projector shows, and without what it tells of its maker. */

import type { Checked } from '../diagnostic.ts';
import type { Picture } from '../layout/frame.ts';
import { type PngChunk, pngChunks, pngOf } from '../png/png-chunks.ts';
import { pngPixels } from '../png/png-pixels.ts';
import { samplesLength } from '../png/png-samples.ts';
import { type Png, readPng } from '../png/read-png.ts';
import { writePng } from '../png/write-png.ts';
import { pictureFault } from './picture-fault.ts';
import type { AskedPicture } from './picture-file.ts';
import { tooManyPixels } from './picture-limits.ts';
import { projectorSize, shrinkPixels } from './shrink-pixels.ts';

/** What a decoder needs to show it, and what says how its colours are meant (ISO/IEC 15948, 11.2 and 11.3.3). */
const COLOURS = ['cHRM', 'gAMA', 'iCCP', 'sRGB'];
const SHOWN = ['IHDR', ...COLOURS, 'PLTE', 'tRNS', 'IDAT', 'IEND'];

export function readPngPicture(asked: AskedPicture): Checked<Picture> {
  const { bytes } = asked.file;
  try {
    const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const stored = { width: header.getUint32(16), height: header.getUint32(20) };
    if (tooManyPixels(stored)) return { diagnostics: [pictureFault(asked, 'too-large')] };
    const png = readPng(bytes);
    if (png.filtered.length < samplesLength(png)) throw new RangeError('Unexpected end of the PNG');
    const chunks = pngChunks(bytes);
    const size = projectorSize(png);
    const kept =
      size.width === png.width && size.height === png.height
        ? pngOf(chunks.filter(({ name }) => SHOWN.includes(name)))
        : shrunk(png, chunks);
    return { value: { type: 'png', bytes: kept, ...size }, diagnostics: [] };
  } catch {
    return { diagnostics: [pictureFault(asked, 'unreadable')] };
  }
}

function shrunk(png: Png, chunks: readonly PngChunk[]): Uint8Array {
  const { width, height, colour } = png;
  const small = shrinkPixels({ width, height, pixels: pngPixels(png) });
  // The profile of a grey picture has no room for red, green and blue.
  const about = chunks.filter(
    ({ name }) => COLOURS.includes(name) && !(name === 'iCCP' && colour === 'grey'),
  );
  return writePng(small, about);
}
