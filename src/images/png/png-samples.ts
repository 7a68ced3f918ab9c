/** Decodes the rows of a PNG: filters (ISO/IEC 15948, 9), interlacing (8.2) and samples of any depth. */

import type { Png, PngHeader } from './png.ts';

/**
 * One byte a sample, row by row. Samples of 16 bits lose their lower half; those of less than 8 are spread over the
 * whole range, except a palette's, which are numbers of entries.
 *
 * @throws RangeError when there are fewer rows than the header says
 */
export function samplesOf(png: Png): Uint8Array {
  const { width, height, channels } = png;
  const samples = new Uint8Array(width * height * channels);
  for (const { row, y, x, stepX } of rowsOf(png)) {
    const columns = row.length / channels;
    for (let column = 0; column < columns; column += 1) {
      const target = (y * width + x + column * stepX) * channels;
      for (let channel = 0; channel < channels; channel += 1) {
        samples[target + channel] = row[column * channels + channel] as number;
      }
    }
  }
  return samples;
}

/**
 * The same a row at a time, so that a large picture need never be held whole; one that is interlaced must.
 *
 * @throws RangeError when there are fewer rows than the header says
 */
export function* sampleRows(png: Png): Generator<Uint8Array> {
  if (!png.interlaced) {
    for (const { row } of rowsOf(png)) yield row;
    return;
  }
  const samples = samplesOf(png);
  const length = png.width * png.channels;
  for (let y = 0; y < png.height; y += 1) yield samples.subarray(y * length, (y + 1) * length);
}

interface SampleRow {
  readonly row: Uint8Array;
  /** Where its first pixel stands, and how far the next ones are from one another. */
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
}

function* rowsOf(png: Png): Generator<SampleRow> {
  let offset = 0;
  for (const { x, y, stepX, stepY, columns, rows, rowLength } of passesOf(png)) {
    let above = new Uint8Array(rowLength);
    for (let row = 0; row < rows; row += 1) {
      const bytes = unfiltered(png, offset, rowLength, above);
      offset += rowLength + 1;
      above = bytes;
      yield { row: samplesIn(png, bytes, columns * png.channels), x, y: y + row * stepY, stepX };
    }
  }
}

/** Bytes of all filtered rows that the header promises. */
export function samplesLength(header: PngHeader): number {
  return passesOf(header).reduce((sum, { rows, rowLength }) => sum + rows * (rowLength + 1), 0);
}

/** The passes in which there is anything, with the bytes of their rows. */
function passesOf({ width, height, channels, depth, interlaced }: PngHeader) {
  return (interlaced ? ADAM7 : WHOLE).flatMap((pass) => {
    const columns = Math.ceil((width - pass.x) / pass.stepX);
    const rows = Math.ceil((height - pass.y) / pass.stepY);
    const rowLength = Math.ceil((columns * channels * depth) / 8);
    return columns > 0 && rows > 0 ? [{ ...pass, columns, rows, rowLength }] : [];
  });
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

/** The highest number of a filter (9.2). */
const LAST_FILTER = 4;

function unfiltered({ filtered, channels, depth }: Png, offset: number, length: number, above: Uint8Array) {
  if (offset + length + 1 > filtered.length) throw new RangeError('Unexpected end of the PNG');
  const pixel = Math.max(1, (channels * depth) / 8);
  const filter = filtered[offset] as number;
  if (filter > LAST_FILTER) throw new RangeError('Unexpected filter in the PNG');
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) {
    const left = index >= pixel ? (bytes[index - pixel] as number) : 0;
    const corner = index >= pixel ? (above[index - pixel] as number) : 0;
    bytes[index] =
      (filtered[offset + 1 + index] as number) + predicted(filter, left, above[index] as number, corner);
  }
  return bytes;
}

/**
 * Whether each row has a filter that there is: those of a picture that is kept as it is are not decoded.
 *
 * @throws RangeError where one has not
 */
export function checkFilters({ filtered, ...header }: Png): void {
  let offset = 0;
  for (const { rows, rowLength } of passesOf(header)) {
    for (let row = 0; row < rows; row += 1, offset += rowLength + 1) {
      if ((filtered[offset] ?? 0) > LAST_FILTER) throw new RangeError('Unexpected filter in the PNG');
    }
  }
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

/** Whole bytes stay as they are; `count` samples of other depths are spread or cut to one byte each. */
function samplesIn({ depth, colour }: Png, bytes: Uint8Array, count: number): Uint8Array {
  if (depth === 8) return bytes;
  const samples = new Uint8Array(count);
  const highest = 2 ** depth - 1;
  const scale = colour === 'palette' ? 1 : 255 / highest;
  for (let index = 0; index < count; index += 1) {
    const bit = index * depth;
    samples[index] =
      depth === 16
        ? (bytes[index * 2] as number)
        : (((bytes[bit >> 3] as number) >> (8 - depth - (bit & 7))) & highest) * scale;
  }
  return samples;
}
