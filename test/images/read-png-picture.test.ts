import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PngChunk, pngChunks, pngOf } from '../../src/images/png/png-chunks.ts';
import { pngRows } from '../../src/images/png/png-pixels.ts';
import { readPng } from '../../src/images/png/read-png.ts';
import { readPngPicture } from '../../src/images/read-png-picture.ts';
import { DISC_WITH_ALPHA, png } from '../writers/pdf/pictures.ts';
import { asked, colourProfile } from './jpegs.ts';

function shown(bytes: Uint8Array) {
  const { value, diagnostics } = readPngPicture(asked('png', bytes));
  expect(diagnostics).toEqual([]);
  if (value?.type !== 'png') throw new Error('Expected a PNG');
  return value;
}

const pngPixels = (bytes: Uint8Array) => Buffer.concat([...pngRows(readPng(bytes))]);
const namesIn = (bytes: Uint8Array) => pngChunks(bytes).map(({ name }) => name);

function withChunks(bytes: Uint8Array, more: readonly PngChunk[]): Uint8Array {
  const [header, ...rest] = pngChunks(bytes);
  return pngOf(header ? [header, ...more, ...rest] : []);
}

const chunk = (name: string, words = 'secret'): PngChunk => ({ name, data: Buffer.from(words, 'latin1') });
const profile: PngChunk = {
  name: 'iCCP',
  data: Buffer.concat([Buffer.from('secret name\0\0'), zlibSync(colourProfile('Display P3'))]),
};
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
    expect(pngPixels(picture.bytes)).toEqual(pngPixels(bytes));
    expect(Buffer.from(picture.bytes).toString('latin1')).not.toContain('secret');
  });

  it('that is too large is made smaller, with its opacity and its profile', () => {
    const picture = shown(wide(6, [10, 200, 30, 77], [...METADATA, profile]));
    expect([picture.width, picture.height]).toEqual([1920, 1]);
    expect(namesIn(picture.bytes)).toEqual(['IHDR', 'iCCP', 'IDAT', 'IEND']);
    expect([...pngPixels(picture.bytes).subarray(0, 4)]).toEqual([10, 200, 30, 77]);
  });

  it('of greys that is too large stays grey, without a profile that has no room for colours', () => {
    const picture = shown(wide(0, [123], [profile, chunk('gAMA', '\0\0\xb1\x8f')]));
    expect(namesIn(picture.bytes)).toEqual(['IHDR', 'gAMA', 'IDAT', 'IEND']);
    expect([...pngPixels(picture.bytes).subarray(0, 4)]).toEqual([123, 123, 123, 255]);
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

  it.each([
    ['no width', { width: 0 }],
    ['no height', { height: 0 }],
    ['a depth that its colours do not have', { depth: 4 }],
    ['a colour type that there is not', { colourType: 5 }],
    ['a row under a filter that there is not', { rows: Uint8Array.of(5, 1, 2, 3) }],
    ['a palette of no entries', { colourType: 3 }],
    ['fewer rows than it says', { height: 2 }],
  ])('of %s is refused', (_, change) => {
    const whole = { width: 1, height: 1, depth: 8, colourType: 2, rows: Uint8Array.of(0, 1, 2, 3) };
    expect(shown(png(whole).bytes)).toMatchObject({ width: 1, height: 1 });
    const { bytes } = png({ ...whole, ...change });
    expect(readPngPicture(asked('png', bytes)).diagnostics).toMatchObject([{ code: 'picture-unreadable' }]);
  });

  it('is refused where a checksum is another than the file says', () => {
    const bytes = Buffer.from(DISC_WITH_ALPHA.bytes);
    const at = bytes.indexOf('IDAT') + 4;
    bytes[at + 20] = (bytes[at + 20] ?? 0) ^ 1;
    expect(readPngPicture(asked('png', bytes)).diagnostics).toMatchObject([{ code: 'picture-unreadable' }]);
  });

  it('of a hundred thousand chunks and more is refused', () => {
    const { bytes } = DISC_WITH_ALPHA;
    const empty: PngChunk = { name: 'tEXt', data: new Uint8Array() };
    const full = withChunks(
      bytes,
      Array.from({ length: 100_001 }, () => empty),
    );
    expect(readPngPicture(asked('png', full)).diagnostics).toMatchObject([{ code: 'picture-unreadable' }]);
  });

  it('keeps nothing that stands behind its end, in the coded picture or in chunks of other lengths', () => {
    const { bytes } = DISC_WITH_ALPHA;
    const hidden = ['gAMA', 'cHRM', 'sRGB', 'iCCP', 'acTL', 'fdAT', 'prVt'].map((name) => chunk(name));
    const [header, ...rest] = pngChunks(bytes).map(({ name, data }) =>
      name === 'IDAT' ? { name, data: Buffer.concat([data, Buffer.from('secret')]) } : { name, data },
    );
    const full = pngOf([...(header ? [header] : []), ...hidden, ...rest, ...METADATA, chunk('IDAT')]);
    const picture = shown(Buffer.concat([full, Buffer.from('secret')]));
    expect(namesIn(picture.bytes)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(pngPixels(picture.bytes)).toEqual(pngPixels(bytes));
  });

  it('keeps a profile under a name that tells nothing', () => {
    const picture = shown(withChunks(DISC_WITH_ALPHA.bytes, [profile]));
    expect(namesIn(picture.bytes)).toEqual(['IHDR', 'iCCP', 'IDAT', 'IEND']);
    expect(Buffer.from(picture.bytes).toString('latin1')).not.toContain('secret');
  });

  it('of 16 bits or interlaced may have half as many pixels', () => {
    for (const [depth, interlaced] of [
      [16, false],
      [8, true],
    ] as const) {
      const { bytes } = png({
        width: 5001,
        height: 5001,
        depth,
        colourType: 0,
        rows: Uint8Array.of(0),
        interlaced,
      });
      expect(readPngPicture(asked('png', bytes)).diagnostics).toMatchObject([{ code: 'picture-too-large' }]);
    }
  });
});
