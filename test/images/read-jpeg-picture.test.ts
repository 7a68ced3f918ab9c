import fc from 'fast-check';
import { decode, encode } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { exifOrientation, type Orientation } from '../../src/images/exif-orientation.ts';
import { jpegFrame, jpegSegments, MARKERS } from '../../src/images/jpeg-segments.ts';
import {
  colourProfile,
  exif,
  farthest,
  greyJpeg,
  jpegHeld,
  QUARTERS,
  quartersOf,
  readJpeg,
  segment,
  withSegments,
} from './jpegs.ts';

async function shown(bytes: Uint8Array) {
  const { value, diagnostics } = await readJpeg(bytes);
  expect(diagnostics).toEqual([]);
  if (value?.type !== 'jpeg') throw new Error('Expected a JPEG');
  return value;
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
/** A decoder of our own would still round. */
const ROUNDING = 8;

describe('a JPEG', () => {
  it.each(ORIENTATIONS)('stands upright, however the camera was held: %i', async (orientation) => {
    const picture = await shown(jpegHeld(orientation, 48, 32));
    expect([picture.width, picture.height]).toEqual([48, 32]);
    expect(decode(picture.bytes)).toMatchObject({ width: 48, height: 32 });
    expect(farthest(quartersOf(picture.bytes), QUARTERS)).toBeLessThan(ROUNDING);
    expect(exifOrientation(jpegSegments(picture.bytes))).toBe(1);
  });

  it.each(ORIENTATIONS)('that is too large is made smaller and stands upright: %i', async (orientation) => {
    const picture = await shown(jpegHeld(orientation, 2400, 100));
    expect([picture.width, picture.height]).toEqual([1920, 80]);
    expect(farthest(quartersOf(picture.bytes), QUARTERS)).toBeLessThan(ROUNDING);
  });

  it('that stands as it should keeps the very bytes of its coded picture', async () => {
    const jpeg = encode({ width: 8, height: 8, data: new Uint8Array(256).fill(99) }, 60).data;
    expect(text((await shown(jpeg)).bytes)).toBe(text(jpeg));
    const told = withSegments(jpeg, [exif(1, 'little', 'GPS 6.2S'), segment(0xfe, 'by Sari')]);
    expect(text((await shown(told)).bytes)).toBe(text(jpeg));
  });

  it('tells nothing of its maker, whether it was coded anew or not', async () => {
    const secrets = [
      exif(1, 'big', 'GPSLatitude-secret'),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>secret'),
      segment(0xed, 'Photoshop 3.0\0secret'),
      segment(0xe2, 'MPF\0secret'),
      segment(0xfe, 'secret'),
      segment(0xe0, 'JFXX\0secret thumbnail'),
    ];
    for (const jpeg of [jpegHeld(1, 16, 16), jpegHeld(1, 2000, 10)]) {
      const trailing = Buffer.concat([withSegments(jpeg, secrets), Buffer.from('secret motion photo')]);
      expect(text((await shown(trailing)).bytes)).not.toMatch(/secret|Exif|GPS|xmp/);
    }
  });

  it('keeps the profile that says what its colours mean', async () => {
    const profile = segment(
      0xe2,
      Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), colourProfile('Display P3')]),
    );
    for (const jpeg of [jpegHeld(1, 16, 16), jpegHeld(6, 16, 16), jpegHeld(1, 2000, 10)]) {
      const picture = await shown(withSegments(jpeg, [profile]));
      expect(text(picture.bytes)).toContain('Display P3');
      expect(() => decode(picture.bytes)).not.toThrow();
    }
  });

  it('is the same bytes each time', async () => {
    const jpeg = jpegHeld(6, 2100, 40);
    expect(text((await shown(jpeg)).bytes)).toBe(text((await shown(jpeg)).bytes));
  });

  it('in the colours of printing is refused, for it would come out inverted', async () => {
    const jpeg = Buffer.from(jpegHeld(1, 16, 16));
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg[frame + 9] = 4;
    const { diagnostics } = await readJpeg(jpeg);
    expect(diagnostics).toMatchObject([{ code: 'picture-cmyk', severity: 'error' }]);
  });

  it('of more pixels than a machine can hold is refused before it is opened', async () => {
    const jpeg = Buffer.from(jpegHeld(1, 16, 16));
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(65_535, frame + 5);
    jpeg.writeUInt16BE(65_535, frame + 7);
    expect((await readJpeg(jpeg)).diagnostics).toMatchObject([{ code: 'picture-too-large' }]);
  });

  it('of which several scans must be held at once may have half as many pixels', async () => {
    const large = Buffer.from(greyJpeg(6400, 4000));
    expect((await readJpeg(large)).value).toMatchObject({ width: 1920, height: 1200 });
    large[large.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc2;
    expect((await readJpeg(large)).diagnostics).toMatchObject([{ code: 'picture-too-large' }]);
    const jpeg = jpegHeld(1, 16, 16);
    expect(jpegFrame(jpegSegments(jpeg)).inParts).toBe(false);
    const scans = jpegSegments(jpeg).flatMap((each) =>
      each.marker === MARKERS.scan ? [each, each] : [each],
    );
    expect(jpegFrame(scans).inParts).toBe(true);
  });

  it('that is cut short is refused, wherever some of the picture is missing', async () => {
    const jpeg = jpegHeld(6, 16, 16);
    const whole = text((await shown(jpeg)).bytes);
    for (let length = 3; length < jpeg.length - 2; length += 1) {
      const { value, diagnostics } = await readJpeg(jpeg.subarray(0, length));
      if (value) expect([length, value.type === 'jpeg' && text(value.bytes)]).toEqual([length, whole]);
      else expect(diagnostics).toMatchObject([{ code: 'picture-unreadable' }]);
    }
  });

  it.each([1, 6] as const)('without its end marker is shown whole: orientation %i', async (orientation) => {
    const jpeg = jpegHeld(orientation, 48, 32);
    const picture = await shown(jpeg.subarray(0, jpeg.length - 2));
    expect(text(picture.bytes)).toBe(text((await shown(jpeg)).bytes));
  });

  it('keeps no segment but those it is decoded by, wherever they stand', async () => {
    const jpeg = Buffer.from(jpegHeld(1, 16, 16));
    const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
    const others = Array.from({ length: 256 }, (_, marker) => marker).filter(
      (marker) =>
        marker >= 0x02 && ![0xd8, 0xd9, 0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, 0xda, 0xff].includes(marker),
    );
    const known = others.filter(
      (marker) => !(marker >= 0xd0 && marker <= 0xd7) && !(marker >= 0xc0 && marker <= 0xcf),
    );
    const names = [
      'secret',
      'JFIF\0secretsecret',
      'JFXX\0secret',
      'Adobe\0d\0\0\0\0\x01secret',
      'ICC_PROFILE\0\x01\x01secret',
      'MPF\0secret',
    ];
    for (const marker of known) {
      for (const words of names) {
        const more = segment(marker, words);
        const file = Buffer.concat([
          jpeg.subarray(0, 2),
          more,
          jpeg.subarray(2, scan),
          more,
          jpeg.subarray(scan),
        ]);
        const { bytes } = await shown(file);
        expect(text(bytes)).not.toContain('secret');
        expect(() => decode(bytes)).not.toThrow();
      }
    }
  });

  it('is not opened where it has fewer bits than blocks', async () => {
    const jpeg = Buffer.from(jpegHeld(1, 16, 16));
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(4900, frame + 5);
    jpeg.writeUInt16BE(4900, frame + 7);
    expect((await readJpeg(jpeg)).diagnostics).toMatchObject([{ code: 'picture-unreadable' }]);
  });

  it('with any bytes changed is shown or refused, and never throws', async () => {
    const jpeg = jpegHeld(6, 24, 16);
    const change = fc.tuple(fc.nat(jpeg.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const spoiled = Buffer.from(jpeg);
        for (const [at, byte] of changes) spoiled[at] = byte;
        const { value, diagnostics } = await readJpeg(spoiled);
        expect(value === undefined).toBe(diagnostics.length > 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the orientation in Exif data', () => {
  const jpeg = jpegHeld(1, 8, 8);
  const read = (bytes: Uint8Array) => exifOrientation(jpegSegments(withSegments(jpeg, [bytes])));

  it('is read in either order of bytes', () => {
    expect(read(exif(6, 'little'))).toBe(6);
    expect(read(exif(8, 'big'))).toBe(8);
  });

  it('is upright where there is none, or none that means anything', () => {
    expect(read(exif(0))).toBe(1);
    expect(read(exif(9))).toBe(1);
    expect(read(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0'))).toBe(1);
    expect(read(segment(0xe1, 'Exif\0\0MM\0*\xff\xff\xff\xff'))).toBe(1);
  });

  it('is one of the eight, whatever the data', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, headed) => {
        const head = headed ? Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1') : Buffer.from('Exif\0\0');
        expect(ORIENTATIONS).toContain(read(segment(0xe1, Buffer.concat([head, bytes]))));
      }),
    );
  });
});
