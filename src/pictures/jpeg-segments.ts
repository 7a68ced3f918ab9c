/** The segments that a JPEG is made of (ITU-T T.81, annex B). */

export interface JpegSegment {
  /** The second byte of its marker: 0xC0 for a baseline frame. */
  readonly marker: number;
  /** What it says, without marker and length; empty where it has none. */
  readonly data: Uint8Array;
  /** All of it, with the coded picture that follows a scan's header. */
  readonly bytes: Uint8Array;
}

export const MARKERS = {
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  app0: 0xe0,
  exif: 0xe1,
  app2: 0xe2,
  adobe: 0xee,
};

/**
 * From the start of the picture to its end. What cameras hang on behind, previews and whole further pictures, is no
 * part of it.
 *
 * @throws RangeError where the file is cut short or is no JPEG
 */
export function jpegSegments(bytes: Uint8Array): JpegSegment[] {
  const segments: JpegSegment[] = [];
  let at = 0;
  for (;;) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw new RangeError('Unexpected end of the JPEG');
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = standsAlone(marker) ? 0 : lengthAt(bytes, at + 2);
    const head = at + 2 + length;
    if (head > bytes.length) throw new RangeError('Unexpected end of the JPEG');
    const end = marker === MARKERS.scan ? endOfScan(bytes, head) : head;
    const data = length > 0 ? bytes.subarray(at + 4, head) : new Uint8Array();
    segments.push({ marker, data, bytes: bytes.subarray(at, end) });
    if (marker === MARKERS.end) return segments;
    at = end;
  }
}

export function jpegOf(segments: readonly JpegSegment[]): Uint8Array {
  return Buffer.concat(segments.map(({ bytes }) => bytes));
}

export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  /** 1 for grey, 3 for colour, 4 for the colours of printing. */
  readonly components: number;
}

/**
 * @throws RangeError where there is no frame, or one of a kind that browsers and Office do not show: lossless,
 *   arithmetic, 12 bits
 */
export function jpegFrame(segments: readonly JpegSegment[]): JpegFrame {
  const frame = segments.find(({ marker }) => marker >= 0xc0 && marker <= 0xc2);
  const scan = segments.some(({ marker }) => marker === MARKERS.scan);
  if (!frame || !scan || frame.data.length < 6 || frame.data[0] !== 8) {
    throw new RangeError('Unexpected kind of JPEG');
  }
  const view = new DataView(frame.data.buffer, frame.data.byteOffset, frame.data.byteLength);
  const [height, width, components] = [view.getUint16(1), view.getUint16(3), view.getUint8(5)];
  if (width === 0 || height === 0) throw new RangeError('Unexpected size of JPEG');
  return { width, height, components };
}

/** TEM, the restart markers, the start and the end of a picture have no length. */
function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= MARKERS.end);
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  if (length < 2) throw new RangeError('Unexpected length in the JPEG');
  return length;
}

/** In a scan, 0xFF is followed by zero or stands before a restart; any other marker ends it. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('Unexpected end of the JPEG');
}
