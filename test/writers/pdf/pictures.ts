/** Small pictures of every kind that is embedded in a way of its own. */

import { crc32, deflateSync } from 'node:zlib';
import type { RasterPicture } from '../../../src/frames/drawing.ts';

interface PngPlan {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly colourType: number;
  /** Rows with their filter bytes in front, as they are compressed. */
  readonly rows: Uint8Array;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  readonly interlaced?: boolean;
}

export function png(plan: PngPlan): RasterPicture {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(plan.width, 0);
  header.writeUInt32BE(plan.height, 4);
  header.set([plan.depth, plan.colourType, 0, 0, plan.interlaced ? 1 : 0], 8);
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(plan.palette ? [chunk('PLTE', Buffer.from(plan.palette))] : []),
    ...(plan.transparency ? [chunk('tRNS', Buffer.from(plan.transparency))] : []),
    chunk('IDAT', deflateSync(plan.rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { type: 'png', bytes, width: plan.width, height: plan.height };
}

function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

const SIZE = 32;

/** A disc that fades towards its rim, on nothing. */
export const DISC_WITH_ALPHA: RasterPicture = png({
  width: SIZE,
  height: SIZE,
  depth: 8,
  colourType: 6,
  rows: rowsOf(4, (x, y) => {
    const distance = Math.hypot(x - SIZE / 2 + 0.5, y - SIZE / 2 + 0.5) / (SIZE / 2);
    return [200, 60, 40, distance > 1 ? 0 : Math.round(255 * (1 - distance ** 4))];
  }),
});

/** A gradient without alpha. */
export const GRADIENT: RasterPicture = png({
  width: SIZE,
  height: SIZE,
  depth: 8,
  colourType: 2,
  rows: rowsOf(3, (x, y) => [x * 8, y * 8, 128]),
});

function rowsOf(channels: number, colour: (x: number, y: number) => readonly number[]): Uint8Array {
  const rows = Buffer.alloc(SIZE * (SIZE * channels + 1));
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) rows.set(colour(x, y), y * (SIZE * channels + 1) + 1 + x * channels);
  }
  return rows;
}

/** A light card on a dark ground. */
export const JPEG: RasterPicture = {
  type: 'jpeg',
  width: 16,
  height: 12,
  bytes: Buffer.from(
    [
      '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i',
      'Z2hnPk1xeXBkeFxlZ2P/wAALCAAMABABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF',
      'BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW',
      'V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi',
      '4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AJ9F02HUPO85pF8vbjYQOufb2o1rTYdP8nyWkbzN2d5B6Y9ves+KeaDPkyyR567G',
      'IzRLPNPjzpZJMdN7E4r/2Q==',
    ].join(''),
    'base64',
  ),
};
