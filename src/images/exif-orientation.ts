/** Which way up a camera was held: the one thing in a picture's Exif data that its look depends on. */

import { type JpegSegment, MARKERS } from './jpeg-segments.ts';

/** How the stored rows lie, as JEITA CP-3451 (Exif), 4.6.4.A numbers it; 1 is upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const SIGNATURE = 'Exif\0\0';
const TAG = 0x0112;
/** The type of a number of two bytes. */
const SHORT = 3;

/** Upright wherever the data is damaged or says nothing of it. */
export function exifOrientation(segments: readonly JpegSegment[]): Orientation {
  const exif = segments.find(
    ({ marker, data }) =>
      marker === MARKERS.exif && Buffer.from(data.subarray(0, 6)).toString('latin1') === SIGNATURE,
  );
  return exif ? inTiff(exif.data.subarray(SIGNATURE.length)) : 1;
}

/** Exif is laid out as a TIFF file: byte order, the number 42, then where the first directory stands. */
function inTiff(tiff: Uint8Array): Orientation {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 8) return 1;
  const order = view.getUint16(0);
  const little = order === 0x4949;
  if ((!little && order !== 0x4d4d) || view.getUint16(2, little) !== 42) return 1;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return 1;
    if (view.getUint16(entry, little) !== TAG) continue;
    const value = view.getUint16(entry + 8, little);
    return view.getUint16(entry + 2, little) === SHORT && value >= 1 && value <= 8
      ? (value as Orientation)
      : 1;
  }
  return 1;
}
