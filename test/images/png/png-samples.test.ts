import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../../src/images/png/png-samples.ts';
import { readPng } from '../../../src/images/png/read-png.ts';
import { DISC_WITH_ALPHA, png } from '../../writers/pdf/pictures.ts';

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The filters of ISO/IEC 15948, 9 the other way round: each byte less what its neighbours foretell. */
function filtered(rows: readonly (readonly number[])[], filter: number, pixel: number): number[] {
  return rows.flatMap((row, y) => [
    filter,
    ...row.map((byte, x) => {
      const left = row[x - pixel] ?? 0;
      const above = rows[y - 1]?.[x] ?? 0;
      const corner = rows[y - 1]?.[x - pixel] ?? 0;
      const estimate = left + above - corner;
      const nearest =
        [left, above, corner].sort((a, b) => Math.abs(estimate - a) - Math.abs(estimate - b))[0] ?? 0;
      const foretold = [0, left, above, Math.floor((left + above) / 2), nearest][filter] ?? 0;
      return (byte - foretold + 256) % 256;
    }),
  ]);
}

const plan = fc
  .record({
    width: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 1, max: 9 }),
    colourType: fc.constantFrom(0, 2, 3, 4, 6),
    filter: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ width, height, colourType, filter }) => {
    const rowLength = width * (CHANNELS[colourType] ?? 0);
    const byte = fc.integer({ min: 0, max: 255 });
    return fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      colourType: fc.constant(colourType),
      filter: fc.constant(filter),
      rows: fc.array(fc.array(byte, { minLength: rowLength, maxLength: rowLength }), {
        minLength: height,
        maxLength: height,
      }),
    });
  });

describe('samples of a PNG', () => {
  it('are those that were filtered, by whichever filter', () => {
    fc.assert(
      fc.property(plan, ({ width, height, colourType, filter, rows }) => {
        const bytes = Uint8Array.from(filtered(rows, filter, CHANNELS[colourType] ?? 1));
        const { bytes: file } = png({ width, height, depth: 8, colourType, rows: bytes, palette: [1, 2, 3] });
        expect([...samplesOf(readPng(file))]).toEqual(rows.flat());
      }),
    );
  });

  it('of less than a byte are spread over the whole range', () => {
    const plan = { width: 4, height: 1, colourType: 0 };
    const two = png({ ...plan, depth: 2, rows: Uint8Array.of(0, 0b00_01_10_11) });
    expect([...samplesOf(readPng(two.bytes))]).toEqual([0, 85, 170, 255]);
    const one = png({ ...plan, depth: 1, rows: Uint8Array.of(0, 0b0110_0000) });
    expect([...samplesOf(readPng(one.bytes))]).toEqual([0, 255, 255, 0]);
  });

  it('of a palette are the numbers of its entries', () => {
    const { bytes } = png({
      width: 2,
      height: 1,
      depth: 4,
      colourType: 3,
      rows: Uint8Array.of(0, 0x3a),
      palette: [1, 2, 3],
    });
    expect([...samplesOf(readPng(bytes))]).toEqual([3, 10]);
  });

  it('of two bytes keep the upper one', () => {
    const { bytes } = png({
      width: 1,
      height: 1,
      depth: 16,
      colourType: 4,
      rows: Uint8Array.of(0, 0x12, 0x34, 0xab, 0xcd),
    });
    expect([...samplesOf(readPng(bytes))]).toEqual([0x12, 0xab]);
  });

  it('that come interlaced are put in their places', () => {
    // ISO/IEC 15948, 8.2: the passes in which the pixels of a 3 by 3 picture come.
    const passes = [[[0]], [[2]], [[6, 8]], [[1], [7]], [[3, 4, 5]]];
    const rows = passes.flatMap((pass) => pass.flatMap((row) => [0, ...row]));
    const { bytes } = png({
      width: 3,
      height: 3,
      depth: 8,
      colourType: 0,
      rows: Uint8Array.from(rows),
      interlaced: true,
    });
    expect([...samplesOf(readPng(bytes))]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('a damaged PNG', () => {
  const { bytes } = DISC_WITH_ALPHA;

  it('is refused wherever it was cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 30 }), (length) => {
        expect(() => samplesOf(readPng(bytes.subarray(0, length)))).toThrow();
      }),
    );
  });

  it('is refused when it has fewer rows than it says', () => {
    const { bytes: short } = png({
      width: 2,
      height: 3,
      depth: 8,
      colourType: 0,
      rows: Uint8Array.of(0, 1, 2),
    });
    expect(() => samplesOf(readPng(short))).toThrow('Unexpected end of the PNG');
  });
});
