/** Turns and mirrors pixels so that a picture stands as its camera was held. */

import type { Orientation } from './exif-orientation.ts';
import type { Pixels } from './pixels.ts';

/** The stored column and row of the pixel that is to stand at x, y; `right` and `bottom` are the last ones stored. */
type Source = (x: number, y: number, right: number, bottom: number) => readonly [x: number, y: number];

const SOURCES: Readonly<Record<Orientation, Source>> = {
  1: (x, y) => [x, y],
  2: (x, y, right) => [right - x, y],
  3: (x, y, right, bottom) => [right - x, bottom - y],
  4: (x, y, _right, bottom) => [x, bottom - y],
  5: (x, y) => [y, x],
  6: (x, y, _right, bottom) => [y, bottom - x],
  7: (x, y, right, bottom) => [right - y, bottom - x],
  8: (x, y, right) => [right - y, x],
};

export function turnUpright(stored: Pixels, orientation: Orientation): Pixels {
  if (orientation === 1) return stored;
  const lies = liesOnItsSide(orientation);
  const width = lies ? stored.height : stored.width;
  const height = lies ? stored.width : stored.height;
  const from = new Uint32Array(stored.pixels.slice().buffer);
  const to = new Uint32Array(width * height);
  const source = SOURCES[orientation];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [column, row] = source(x, y, stored.width - 1, stored.height - 1);
      to[y * width + x] = from[row * stored.width + column] as number;
    }
  }
  return { width, height, pixels: new Uint8Array(to.buffer) };
}

function liesOnItsSide(orientation: Orientation): boolean {
  return orientation >= 5;
}
