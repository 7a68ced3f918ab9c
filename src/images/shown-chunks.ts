/** What of a PNG is kept: the chunks that a picture is shown with, each in the one form that it may have. */

import { inflateSync } from 'node:zlib';
import { isColourProfile } from './colour-profile.ts';
import type { Png } from './png/png.ts';
import type { PngChunk } from './png/png-chunks.ts';

/** Lengths of the chunks that say how colours are meant (ISO/IEC 15948, 11.3.3), in bytes. */
const COLOUR_LENGTHS = new Map([
  ['cHRM', 32],
  ['gAMA', 4],
  ['sRGB', 1],
]);

/** What says how the colours of a picture are meant, in the order of the file. */
export function colourChunks(chunks: readonly PngChunk[]): PngChunk[] {
  return chunks.flatMap((chunk) => {
    if (chunk.name === 'iCCP') return profileChunk(chunk) ?? [];
    return COLOUR_LENGTHS.get(chunk.name) === chunk.data.length ? [chunk] : [];
  });
}

/** The chunks of a picture that stays as it is; nobody but its maker put anything else into its file. */
export function shownChunks({ colour, hasAlpha, ...png }: Png, chunks: readonly PngChunk[]): PngChunk[] {
  const [header] = chunks;
  const data = (name: string, bytes: Uint8Array): PngChunk[] =>
    bytes.length > 0 ? [{ name, data: bytes }] : [];
  return [
    ...(header ? [header] : []),
    ...colourChunks(chunks),
    ...(colour === 'palette' ? data('PLTE', png.palette) : []),
    ...(hasAlpha ? [] : data('tRNS', png.transparency.subarray(0, MOST_TRANSPARENCY[colour]))),
    ...data('IDAT', png.compressed),
    { name: 'IEND', data: new Uint8Array() },
  ];
}

/** In bytes: one an entry of a palette, two a sample (11.3.2.1). */
const MOST_TRANSPARENCY = { palette: 256, grey: 2, rgb: 6 } as const;

/** In bytes, unpacked: 4 MiB. Profiles of printers take one. */
const LARGEST_PROFILE = 4 * 1024 * 1024;

/** A profile under a name that tells nothing: screens are called by their owners' names. */
function profileChunk({ name, data }: PngChunk): PngChunk | undefined {
  const packed = data.subarray(data.indexOf(0) + 2);
  try {
    if (!isColourProfile(inflateSync(packed, { maxOutputLength: LARGEST_PROFILE }))) return undefined;
  } catch {
    return undefined;
  }
  return { name, data: Buffer.concat([Buffer.from('ICC profile\0\0'), packed]) };
}
