/** Decodes the rows of a PNG: filters (ISO/IEC 15948, 9), interlacing (8.2) and samples of any depth. */

import type { Png } from './read-png.ts';

/**
 * One byte a sample, row by row. Samples of 16 bits lose their lower half; those of less than 8 are spread over the
 * whole range, except a palette's, which are numbers of entries.
 *
 * @throws RangeError when there are fewer rows than the header says
 */
export function samplesOf(png: Png): Uint8Array {
  const { width, height, channels } = png;
  const samples = new Uint8Array(width * height * channels);
  let offset = 0;
  for (const { x, y, stepX, stepY } of png.interlaced ? ADAM7 : WHOLE) {
    const columns = Math.ceil((width - x) / stepX);
    const rows = Math.ceil((height - y) / stepY);
    if (columns <= 0 || rows <= 0) continue;
    const rowLength = Math.ceil((columns * channels * png.depth) / 8);
    const bytes = unfiltered(png, offset, rowLength, rows);
    offset += rows * (rowLength + 1);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const target = ((y + row * stepY) * width + x + column * stepX) * channels;
        for (let channel = 0; channel < channels; channel += 1) {
          samples[target + channel] = sampleAt(png, bytes, row * rowLength, column * channels + channel);
        }
      }
    }
  }
  return samples;
}

/** Bytes of all filtered rows that the header promises. */
export function samplesLength({ width, height, channels, depth, interlaced }: Png): number {
  return (interlaced ? ADAM7 : WHOLE).reduce((sum, { x, y, stepX, stepY }) => {
    const columns = Math.ceil((width - x) / stepX);
    const rows = Math.ceil((height - y) / stepY);
    return columns > 0 && rows > 0 ? sum + rows * (Math.ceil((columns * channels * depth) / 8) + 1) : sum;
  }, 0);
}

interface Pass {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

const WHOLE: readonly Pass[] = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];
const ADAM7: readonly Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];

function unfiltered(png: Png, offset: number, rowLength: number, rows: number): Uint8Array {
  const { filtered } = png;
  if (offset + rows * (rowLength + 1) > filtered.length) throw new RangeError('Unexpected end of the PNG');
  const pixel = Math.max(1, (png.channels * png.depth) / 8);
  const bytes = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row += 1) {
    const source = offset + row * (rowLength + 1);
    const filter = filtered[source] as number;
    const target = row * rowLength;
    for (let index = 0; index < rowLength; index += 1) {
      const left = index >= pixel ? (bytes[target + index - pixel] as number) : 0;
      const above = row > 0 ? (bytes[target + index - rowLength] as number) : 0;
      const corner = row > 0 && index >= pixel ? (bytes[target + index - rowLength - pixel] as number) : 0;
      bytes[target + index] =
        (filtered[source + 1 + index] as number) + predicted(filter, left, above, corner);
    }
  }
  return bytes;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

/** Whichever neighbour is nearest to left + above − corner; ties go to the left, then to the one above. */
function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function sampleAt({ depth, colour }: Png, bytes: Uint8Array, row: number, index: number): number {
  if (depth === 8) return bytes[row + index] as number;
  if (depth === 16) return bytes[row + index * 2] as number;
  const bit = index * depth;
  const highest = 2 ** depth - 1;
  const value = ((bytes[row + (bit >> 3)] as number) >> (8 - depth - (bit & 7))) & highest;
  return colour === 'palette' ? value : (value * 255) / highest;
}
