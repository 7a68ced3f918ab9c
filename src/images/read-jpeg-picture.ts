/** Makes an author's JPEG ready to be shown: upright, no larger than a projector shows, and without what it tells of its maker. */

import { encode } from 'jpeg-js';
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { Picture } from '../frames/drawing.ts';
import { exifOrientation } from './exif-orientation.ts';
import {
  checkAmount,
  isOpenEnded,
  type JpegSegment,
  jpegFrame,
  jpegOf,
  jpegSegments,
} from './jpeg-segments.ts';
import type { PictureDecoders } from './picture-decoders.ts';
import { pictureFault } from './picture-fault.ts';
import type { AskedPicture } from './picture-file.ts';
import { tooManyPixels } from './picture-limits.ts';
import type { Pixels } from './pixels.ts';
import { profileSegments, shownSegments } from './shown-segments.ts';
import { type PixelRows, projectorSize, shrinkPixels } from './shrink-pixels.ts';
import { turnUpright } from './turn-upright.ts';

/** Of 100: no difference to be seen beside the original. */
const QUALITY = 85;

/** @param jpegDecoder asked for where the picture can't be shown as it is */
export async function readJpegPicture(
  asked: AskedPicture,
  { jpegDecoder }: Pick<PictureDecoders, 'jpegDecoder'>,
): Promise<Checked<Picture>> {
  const { bytes } = asked.file;
  try {
    const segments = jpegSegments(bytes);
    const frame = jpegFrame(segments);
    if (tooManyPixels(frame, frame.inParts ? 2 : 1))
      return { diagnostics: [pictureFault(asked, 'too-large')] };
    if (frame.components === 4) return { diagnostics: [pictureFault(asked, 'cmyk')] };
    checkAmount(segments, frame);
    const orientation = exifOrientation(segments);
    const { width, height } = frame;
    // One that stands as it should is not coded anew, which would cost some of its sharpness.
    if (orientation === 1 && projectorSize(frame).width === width && projectorSize(frame).height === height) {
      // Without an end marker, the picture may end before it is whole, too.
      if (isOpenEnded(segments)) await decoded(segments, jpegDecoder());
      const kept = jpegOf(shownSegments(segments));
      return { value: { type: 'jpeg', bytes: kept, width, height }, diagnostics: [] };
    }
    const upright = turnUpright(shrinkPixels(await decoded(segments, jpegDecoder())), orientation);
    const value: Picture = {
      type: 'jpeg',
      bytes: encoded(upright, profileSegments(segments)),
      width: upright.width,
      height: upright.height,
    };
    return { value, diagnostics: [] };
  } catch {
    return { diagnostics: [pictureFault(asked, 'unreadable')] };
  }
}

async function decoded(segments: readonly JpegSegment[], module: Uint8Array): Promise<PixelRows> {
  const { decodeJpeg } = await import('./decode-jpeg.ts');
  return decodeJpeg(jpegOf(segments), module);
}

/** The profile says what the values of the pixels mean, and those are in the same colours as before. */
function encoded({ width, height, pixels }: Pixels, profile: readonly JpegSegment[]): Uint8Array {
  const [start, app0, ...rest] = jpegSegments(encode({ width, height, data: pixels }, QUALITY).data);
  return jpegOf([start, app0, ...profile, ...rest].filter((segment) => segment !== undefined));
}
