/** What of a JPEG is kept: the segments that a picture is shown with, each in the one form that it may have. */

import { isColourProfile } from './colour-profile.ts';
import { type JpegSegment, MARKERS } from './jpeg-segments.ts';

/** Start and end, frames, tables, restarts and scans (ITU-T T.81, table B.1): the picture itself. */
const CODED = [0xd8, 0xd9, 0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, 0xda];

/**
 * Without what tells of cameras, places and people: Exif, XMP, IPTC, previews, comments, and whatever programs hide in
 * segments that mean nothing to a decoder.
 */
export function shownSegments(segments: readonly JpegSegment[]): JpegSegment[] {
  const profile = new Set(profileSegments(segments));
  return segments.flatMap((segment) => {
    if (CODED.includes(segment.marker) || profile.has(segment)) return [segment];
    return jfif(segment) ?? adobe(segment) ?? [];
  });
}

/** The segments of a colour profile, which may take several (ICC.1, B.4); none where they make no profile. */
export function profileSegments(segments: readonly JpegSegment[]): JpegSegment[] {
  const parts = segments.filter(({ marker, data }) => marker === MARKERS.app2 && startsWith(data, PROFILE));
  const numbered = [...parts].sort((one, other) => numberOf(one) - numberOf(other));
  const whole = Buffer.concat(numbered.map(({ data }) => data.subarray(PROFILE.length + 2)));
  return isColourProfile(whole) ? parts : [];
}

const PROFILE = 'ICC_PROFILE\0';

function numberOf({ data }: JpegSegment): number {
  return data[PROFILE.length] ?? 0;
}

/** Version 1.1 and square pixels, without a preview (ITU-T T.871, 10.1): that it is there says how colours are coded. */
const JFIF = Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1');

function jfif({ marker, data }: JpegSegment): JpegSegment | undefined {
  return marker === MARKERS.app0 && startsWith(data, 'JFIF\0') ? segmentOf(marker, JFIF) : undefined;
}

/** How colours are coded; the version and the flags before it tell a decoder nothing. */
function adobe({ marker, data }: JpegSegment): JpegSegment | undefined {
  const transform = data[11];
  if (marker !== MARKERS.adobe || !startsWith(data, 'Adobe') || transform === undefined || transform > 2) {
    return undefined;
  }
  return segmentOf(marker, Buffer.from([...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, transform]));
}

function segmentOf(marker: number, data: Uint8Array): JpegSegment {
  return { marker, data, bytes: Buffer.concat([Buffer.from([0xff, marker, 0, data.length + 2]), data]) };
}

function startsWith(data: Uint8Array, words: string): boolean {
  return Buffer.from(data.subarray(0, words.length)).toString('latin1') === words;
}
