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
 * part of it. A file that stops without an end marker is given one, as viewers do; whether its picture is whole only
 * decoding tells.
 *
 * @throws RangeError where the file is cut short before a picture begins, or is no JPEG
 */
export function jpegSegments(bytes: Uint8Array): JpegSegment[] {
  const segments: JpegSegment[] = [];
  let at = 0;
  for (;;) {
    const marker = bytes[at + 1];
    if (at >= bytes.length && segments.at(-1)?.marker === MARKERS.scan) return [...segments, END];
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

const END: JpegSegment = {
  marker: MARKERS.end,
  data: new Uint8Array(),
  bytes: Uint8Array.of(0xff, MARKERS.end),
};

/** Whether the file has no end marker of its own. */
export function isOpenEnded(segments: readonly JpegSegment[]): boolean {
  return segments.at(-1) === END;
}

export function jpegOf(segments: readonly JpegSegment[]): Uint8Array {
  return Buffer.concat(segments.map(({ bytes }) => bytes));
}

export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  /** 1 for grey, 3 for colour, 4 for the colours of printing. */
  readonly components: number;
  /** Whether it comes in several scans, of which each must be held until the last is there: progressive, mostly. */
  readonly inParts: boolean;
}

/**
 * @throws RangeError where there is no frame, or one of a kind that browsers and Office do not show: lossless,
 *   arithmetic, 12 bits
 */
export function jpegFrame(segments: readonly JpegSegment[]): JpegFrame {
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const [frame] = frames;
  if (!frame || frames.length > 1 || frame.marker > 0xc2 || frame.data.length < 6 || frame.data[0] !== 8) {
    throw new RangeError('Unexpected kind of JPEG');
  }
  const view = new DataView(frame.data.buffer, frame.data.byteOffset, frame.data.byteLength);
  const [height, width, components] = [view.getUint16(1), view.getUint16(3), view.getUint8(5)];
  if (width === 0 || height === 0) throw new RangeError('Unexpected size of JPEG');
  const scans = segments.filter(({ marker }) => marker === MARKERS.scan);
  return { width, height, components, inParts: frame.marker === 0xc2 || scans.length > 1 };
}

/**
 * Checks that there may be as much of the picture as its frame says: each block of 8 × 8 takes a bit at least.
 *
 * @throws RangeError where there is less, or the frame says more than it has room for
 */
export function checkAmount(
  segments: readonly JpegSegment[],
  { width, height, components }: JpegFrame,
): void {
  const frame = segments.find(({ marker }) => isFrame(marker));
  const coded = segments.filter(({ marker }) => marker === MARKERS.scan);
  const bits = coded.reduce((sum, { bytes }) => sum + bytes.length * 8, 0);
  if (bits < (width / 8) * (height / 8) || frame?.data.length !== 6 + 3 * components) {
    throw new RangeError('Unexpected end of the JPEG');
  }
}

/** The start of a frame of any kind; 0xC4, 0xC8 and 0xCC mean something else (ITU-T T.81, table B.1). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
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
  return bytes.length;
}
