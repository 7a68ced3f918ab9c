import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPngPicture } from '../../src/pictures/read-png-picture.ts';
import { type PngChunk, pngChunks, pngOf } from '../../src/png/png-chunks.ts';
import { pngPixels } from '../../src/png/png-pixels.ts';
import { readPng } from '../../src/png/read-png.ts';
import { DISC_WITH_ALPHA, png } from '../writers/pdf/pictures.ts';
import { asked } from './jpegs.ts';

function shown(bytes: Uint8Array) {
  const { value, diagnostics } = readPngPicture(asked('png', bytes));
  expect(diagnostics).toEqual([]);
  if (value?.type !== 'png') throw new Error('Expected a PNG');
  return value;
}

const namesIn = (bytes: Uint8Array) => pngChunks(bytes).map(({ name }) => name);

function withChunks(bytes: Uint8Array, more: readonly PngChunk[]): Uint8Array {
  const [header, ...rest] = pngChunks(bytes);
  return pngOf(header ? [header, ...more, ...rest] : []);
}

const chunk = (name: string, words = 'secret'): PngChunk => ({ name, data: Buffer.from(words) });
const METADATA = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'pHYs'].map((name) => chunk(name));

/** A row of 3840 pixels, the first half see-through. */
function wide(
  colourType: 0 | 2 | 4 | 6,
  pixel: readonly number[],
  more: readonly PngChunk[] = [],
): Uint8Array {
  const rows = Uint8Array.from([0, ...Array.from({ length: 3840 }, () => pixel).flat()]);
  return withChunks(png({ width: 3840, height: 1, depth: 8, colourType, rows }).bytes, more);
}

describe('a PNG', () => {
  it('that is small enough keeps its picture as it is and loses what it tells', () => {
    const { bytes } = DISC_WITH_ALPHA;
    const picture = shown(withChunks(bytes, [...METADATA, chunk('sRGB', '\0')]));
    expect(namesIn(picture.bytes).sort()).toEqual([...namesIn(bytes), 'sRGB'].sort());
    expect(pngPixels(readPng(picture.bytes))).toEqual(pngPixels(readPng(bytes)));
    expect(Buffer.from(picture.bytes).toString('latin1')).not.toContain('secret');
  });

  it('that is too large is made smaller, with its opacity and its profile', () => {
    const picture = shown(wide(6, [10, 200, 30, 77], [...METADATA, chunk('iCCP', 'profile')]));
    expect([picture.width, picture.height]).toEqual([1920, 1]);
    expect(namesIn(picture.bytes)).toEqual(['IHDR', 'iCCP', 'IDAT', 'IEND']);
    expect([...pngPixels(readPng(picture.bytes)).subarray(0, 4)]).toEqual([10, 200, 30, 77]);
  });

  it('of greys that is too large stays grey, without a profile that has no room for colours', () => {
    const picture = shown(wide(0, [123], [chunk('iCCP', 'grey profile'), chunk('gAMA', '\0\0\xb1\x8f')]));
    expect(namesIn(picture.bytes)).toEqual(['IHDR', 'gAMA', 'IDAT', 'IEND']);
    expect([...pngPixels(readPng(picture.bytes)).subarray(0, 4)]).toEqual([123, 123, 123, 255]);
  });

  it('is the same bytes each time', () => {
    const bytes = wide(2, [1, 2, 3]);
    expect(Buffer.compare(shown(bytes).bytes, shown(bytes).bytes)).toBe(0);
  });

  it('of more pixels than a machine can hold is refused before it is opened', () => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(20_000, 0);
    header.writeUInt32BE(20_000, 4);
    header.set([8, 6], 8);
    const bytes = pngOf([{ name: 'IHDR', data: header }, chunk('IDAT')]);
    expect(readPngPicture(asked('png', bytes)).diagnostics).toMatchObject([{ code: 'picture-too-large' }]);
  });

  it('that unfolds into more than it says is refused', () => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(4, 0);
    header.writeUInt32BE(4, 4);
    header.set([8, 2], 8);
    const bytes = pngOf([
      { name: 'IHDR', data: header },
      { name: 'IDAT', data: zlibSync(new Uint8Array(5_000_000)) },
      chunk('IEND', ''),
    ]);
    expect(readPngPicture(asked('png', bytes)).diagnostics).toMatchObject([{ code: 'picture-unreadable' }]);
  });

  it('that is cut short or has any bytes changed is shown or refused, and never throws', () => {
    const { bytes } = DISC_WITH_ALPHA;
    const change = fc.tuple(fc.integer({ min: 8, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), fc.nat(bytes.length), (changes, length) => {
        const spoiled = Buffer.from(bytes);
        for (const [at, byte] of changes) spoiled[at] = byte;
        for (const file of [spoiled, spoiled.subarray(0, length)]) {
          const { value, diagnostics } = readPngPicture(asked('png', file));
          expect(value === undefined).toBe(diagnostics.length > 0);
        }
      }),
    );
  });
});
