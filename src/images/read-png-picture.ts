/** Makes an author's PNG ready to be shown: no larger than a projector shows, and without what it tells of its maker. */

import type { Checked } from '../diagnostics/diagnostic.ts';
import type { Picture } from '../frames/drawing.ts';
import { pictureFault } from './picture-fault.ts';
import type { AskedPicture } from './picture-file.ts';
import { tooManyPixels } from './picture-limits.ts';
import type { Png } from './png/png.ts';
import { type PngChunk, pngChunks, pngOf } from './png/png-chunks.ts';
import { pngRows } from './png/png-pixels.ts';
import { checkFilters } from './png/png-samples.ts';
import { pngHeader, readPng } from './png/read-png.ts';
import { writePng } from './png/write-png.ts';
import { colourChunks, shownChunks } from './shown-chunks.ts';
import { projectorSize, shrinkPixels } from './shrink-pixels.ts';

export function readPngPicture(asked: AskedPicture): Checked<Picture> {
  const { bytes } = asked.file;
  try {
    const chunks = pngChunks(bytes);
    const header = pngHeader(chunks);
    // What holds twice as many bytes for a pixel, or must be held twice, counts for two.
    const weight = header.depth === 16 || header.interlaced ? 2 : 1;
    if (tooManyPixels(header, weight)) return { diagnostics: [pictureFault(asked, 'too-large')] };
    const png = readPng(bytes);
    checkFilters(png);
    const size = projectorSize(png);
    const kept =
      size.width === png.width && size.height === png.height
        ? pngOf(shownChunks(png, chunks))
        : shrunk(png, colourChunks(chunks));
    return { value: { type: 'png', bytes: kept, ...size }, diagnostics: [] };
  } catch {
    return { diagnostics: [pictureFault(asked, 'unreadable')] };
  }
}

function shrunk(png: Png, colours: readonly PngChunk[]): Uint8Array {
  const { width, height, colour } = png;
  const small = shrinkPixels({ width, height, rows: pngRows(png) });
  // The profile of a grey picture has no room for red, green and blue.
  const about = colours.filter(({ name }) => !(name === 'iCCP' && colour === 'grey'));
  return writePng(small, about);
}
