import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectorSize, shrinkPixels } from '../../src/images/shrink-pixels.ts';

function plain(width: number, height: number, pixel: readonly number[]) {
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < pixels.length; at += 4) pixels.set(pixel, at);
  const rows = {
    *[Symbol.iterator]() {
      for (let y = 0; y < height; y += 1) yield pixels.subarray(y * width * 4, (y + 1) * width * 4);
    },
  };
  return { width, height, pixels, rows };
}

describe('the size of a picture', () => {
  it('is at most what a projector shows, in its own proportions, and never more than it came with', () => {
    expect(projectorSize({ width: 4000, height: 3000 })).toEqual({ width: 1920, height: 1440 });
    expect(projectorSize({ width: 3000, height: 4000 })).toEqual({ width: 1440, height: 1920 });
    expect(projectorSize({ width: 1920, height: 1080 })).toEqual({ width: 1920, height: 1080 });
    expect(projectorSize({ width: 20, height: 10 })).toEqual({ width: 20, height: 10 });
    expect(projectorSize({ width: 40_000, height: 3 })).toEqual({ width: 1920, height: 1 });
  });
});

describe('a picture made smaller', () => {
  it('of one colour stays in that colour, whatever its size', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1921, max: 2600 }),
        fc.integer({ min: 1, max: 9 }),
        fc.tuple(byte, byte, byte, fc.integer({ min: 1, max: 255 })),
        (width, height, pixel) => {
          const small = shrinkPixels(plain(width, height, pixel));
          expect(Buffer.compare(small.pixels, plain(small.width, small.height, pixel).pixels)).toBe(0);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('mixes light, not numbers: black and white by turns are a light grey', () => {
    const stripes = plain(3840, 1, [0, 0, 0, 255]);
    for (let at = 0; at < stripes.pixels.length; at += 8) stripes.pixels.set([255, 255, 255], at);
    expect([...shrinkPixels(stripes).pixels.subarray(0, 4)]).toEqual([188, 188, 188, 255]);
  });

  it('lets what is not seen colour no edge', () => {
    const edges = plain(3840, 1, [200, 30, 30, 255]);
    for (let at = 0; at < edges.pixels.length; at += 8) edges.pixels.set([0, 255, 0, 0], at);
    expect([...shrinkPixels(edges).pixels.subarray(0, 4)]).toEqual([200, 30, 30, 128]);
  });
});
