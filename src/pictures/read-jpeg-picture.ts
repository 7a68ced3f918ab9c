/** Makes an author's JPEG ready to be shown: upright, no larger than a projector shows, and without what it tells of its maker. */

import { decode, encode } from 'jpeg-js';
import type { Checked } from '../diagnostic.ts';
import type { Picture } from '../layout/frame.ts';
import { exifOrientation } from './exif-orientation.ts';
import { type JpegSegment, jpegFrame, jpegOf, jpegSegments, MARKERS } from './jpeg-segments.ts';
import { pictureFault } from './picture-fault.ts';
import type { AskedPicture } from './picture-file.ts';
import { tooManyPixels } from './picture-limits.ts';
import type { Pixels } from './pixels.ts';
import { projectorSize, shrinkPixels } from './shrink-pixels.ts';
import { turnUpright } from './turn-upright.ts';

/** Of 100: no difference to be seen beside the original. */
const QUALITY = 85;

/** In MB, for decoding: some hundred for a photo of 12 million pixels. */
const MOST_MEMORY = 1024;

export function readJpegPicture(asked: AskedPicture): Checked<Picture> {
  const { bytes } = asked.file;
  try {
    const segments = jpegSegments(bytes);
    const frame = jpegFrame(segments);
    if (tooManyPixels(frame)) return { diagnostics: [pictureFault(asked, 'too-large')] };
    if (frame.components === 4) return { diagnostics: [pictureFault(asked, 'cmyk')] };
    const orientation = exifOrientation(segments);
    const { width, height } = frame;
    // One that stands as it should is not coded anew, which would cost some of its sharpness.
    if (orientation === 1 && projectorSize(frame).width === width && projectorSize(frame).height === height) {
      const kept = jpegOf(segments.filter(isShown));
      return { value: { type: 'jpeg', bytes: kept, width, height }, diagnostics: [] };
    }
    const upright = turnUpright(shrinkPixels(decoded(bytes)), orientation);
    const value: Picture = {
      type: 'jpeg',
      bytes: encoded(upright, segments.filter(isProfile)),
      width: upright.width,
      height: upright.height,
    };
    return { value, diagnostics: [] };
  } catch (error) {
    const tooLarge = error instanceof Error && error.message.startsWith('maxMemory');
    return { diagnostics: [pictureFault(asked, tooLarge ? 'too-large' : 'unreadable')] };
  }
}

function decoded(bytes: Uint8Array): Pixels {
  const { width, height, data } = decode(bytes, {
    useTArray: true,
    maxResolutionInMP: Number.POSITIVE_INFINITY,
    maxMemoryUsageInMB: MOST_MEMORY,
  });
  return { width, height, pixels: data };
}

/** The profile says what the values of the pixels mean, and those are in the same colours as before. */
function encoded({ width, height, pixels }: Pixels, profile: readonly JpegSegment[]): Uint8Array {
  const [start, app0, ...rest] = jpegSegments(encode({ width, height, data: pixels }, QUALITY).data);
  return jpegOf([start, app0, ...profile, ...rest].filter((segment) => segment !== undefined));
}

/** What a decoder needs; Exif, XMP, IPTC, previews and comments tell of cameras, places and people. */
function isShown(segment: JpegSegment): boolean {
  const { marker, data } = segment;
  if (marker === MARKERS.app0) return data.length === 14 && startsWith(data, 'JFIF\0');
  if (marker === MARKERS.adobe) return startsWith(data, 'Adobe');
  if (marker === MARKERS.app2) return isProfile(segment);
  return !isMetadata(marker);
}

/** The other application segments, and comments. */
function isMetadata(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
}

function isProfile({ marker, data }: JpegSegment): boolean {
  return marker === MARKERS.app2 && startsWith(data, 'ICC_PROFILE\0');
}

function startsWith(data: Uint8Array, words: string): boolean {
  return Buffer.from(data.subarray(0, words.length)).toString('latin1') === words;
}
