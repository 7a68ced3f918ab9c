/** JPEGs made for tests: corners of four colours, whatever way up they are stored, with whatever a camera writes. */

import { decode, encode } from 'jpeg-js';
import type { Orientation } from '../../src/images/exif-orientation.ts';
import type { AskedPicture, PictureKind } from '../../src/images/picture-file.ts';
import { readJpegPicture } from '../../src/images/read-jpeg-picture.ts';
import { openResources } from '../../src/resources/resources.ts';

export type Colour = readonly [red: number, green: number, blue: number];

export const RED: Colour = [230, 20, 20];
export const GREEN: Colour = [20, 180, 20];
export const BLUE: Colour = [20, 20, 230];
export const WHITE: Colour = [250, 250, 250];

/** An upright picture's quarters: top left, top right, bottom left, bottom right. */
export const QUARTERS = [RED, GREEN, BLUE, WHITE] as const;

/** Where the upright picture's x and y lie in rows that are stored in an orientation; shares from 0 to 1. */
const STORED: Readonly<Record<Orientation, (x: number, y: number) => readonly [number, number]>> = {
  1: (x, y) => [x, y],
  2: (x, y) => [1 - x, y],
  3: (x, y) => [1 - x, 1 - y],
  4: (x, y) => [x, 1 - y],
  5: (x, y) => [y, x],
  6: (x, y) => [y, 1 - x],
  7: (x, y) => [1 - y, 1 - x],
  8: (x, y) => [1 - y, x],
};

/** A JPEG of the upright size given, stored as a camera held that way stores it. */
export function jpegHeld(orientation: Orientation, width: number, height: number): Uint8Array {
  const [across, down] = orientation >= 5 ? [height, width] : [width, height];
  const data = new Uint8Array(across * down * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = QUARTERS[(x < width / 2 ? 0 : 1) + (y < height / 2 ? 0 : 2)] ?? WHITE;
      const [column, row] = STORED[orientation]((x + 0.5) / width, (y + 0.5) / height);
      data.set(colour, (Math.floor(row * down) * across + Math.floor(column * across)) * 4);
    }
  }
  return withSegments(encode({ width: across, height: down, data }, 95).data, [exif(orientation)]);
}

/** A grey JPEG of any size, that takes hardly any memory to make; the number of its blocks of 8 × 8 is divisible by four. */
export function greyJpeg(width: number, height: number): Uint8Array {
  const jpeg = Buffer.from(encode({ width: 8, height: 8, data: new Uint8Array(256).fill(128) }, 90).data);
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(height, frame + 5);
  jpeg.writeUInt16BE(width, frame + 7);
  const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
  const head = jpeg.subarray(0, scan + 2 + jpeg.readUInt16BE(scan + 2));
  // Four times three blocks without a difference (ITU-T T.81, tables K.3 to K.6): 00 1010, 00 00, 00 00.
  const blocks = Buffer.alloc((width / 8) * (height / 8) * 1.75, Buffer.from('2800a002800a00', 'hex'));
  return Buffer.concat([head, blocks, Buffer.from([0xff, 0xd9])]);
}

/** Further segments behind the start of the picture. */
export function withSegments(jpeg: Uint8Array, segments: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

export function segment(marker: number, data: string | Uint8Array): Uint8Array {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : Buffer.from(data);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** A colour profile with nothing in it but its header and some words. */
export function colourProfile(words: string): Buffer {
  const profile = Buffer.alloc(132 + words.length);
  profile.writeUInt32BE(profile.length);
  profile.write('acsp', 36);
  profile.write(words, 132);
  return profile;
}

/** An Exif segment with an orientation and the words that a camera might add. */
export function exif(orientation: number, order: 'little' | 'big' = 'big', words = ''): Uint8Array {
  const little = order === 'little';
  const tiff = new DataView(new ArrayBuffer(26));
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, little);
  tiff.setUint32(4, 8, little);
  tiff.setUint16(8, 1, little);
  tiff.setUint16(10, 0x0112, little);
  tiff.setUint16(12, 3, little);
  tiff.setUint32(14, 1, little);
  tiff.setUint16(18, orientation, little);
  return segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0'), new Uint8Array(tiff.buffer), Buffer.from(words)]),
  );
}

/** The colours in the middle of the four quarters of a JPEG. */
export function quartersOf(jpeg: Uint8Array): number[][] {
  const { width, height, data } = decode(jpeg, { useTArray: true });
  return [0.25, 0.75].flatMap((y) =>
    [0.25, 0.75].map((x) => {
      const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
      return [...data.subarray(at, at + 3)];
    }),
  );
}

/** How far two lists of colours are from one another at most, in values of 255. */
export function farthest(
  some: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): number {
  return Math.max(
    ...some.flatMap((colour, index) =>
      colour.map((value, channel) =>
        Math.abs(value - (others[index]?.[channel] ?? Number.POSITIVE_INFINITY)),
      ),
    ),
  );
}

const resources = openResources();

export const readJpeg = (bytes: Uint8Array) => readJpegPicture(asked('jpeg', bytes), resources);

export function asked(kind: PictureKind, bytes: Uint8Array, name = `photo.${kind}`): AskedPicture {
  const source = { name: 'lesson.yaml', text: `file: ${name}` };
  return { name, file: { name, kind, bytes }, span: { source, start: 6, end: 6 + name.length } };
}
