import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { readJpegPicture } from '../../src/pictures/read-jpeg-picture.ts';
import { readPngPicture } from '../../src/pictures/read-png-picture.ts';
import { asked } from '../pictures/jpegs.ts';

const bytesOf = (name: string) => readFileSync(path.join(import.meta.dirname, 'pictures', name));

describe('A picture from the field', () => {
  it.each(['accepted-bad-filter.png', 'accepted-zero-size.png'])('that is no PNG is refused: %s', (name) => {
    const { value, diagnostics } = readPngPicture(asked('png', bytesOf(name)));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'picture-unreadable', severity: 'error' }]);
  });

  it('keeps no segment that tells of its maker', () => {
    const { value } = readJpegPicture(asked('jpeg', bytesOf('jpeg-leftover-segments.jpg')));
    if (value?.type !== 'jpeg') throw new Error('Expected a JPEG');
    expect(Buffer.from(value.bytes).toString('latin1')).not.toMatch(/SECRET|Exif|http|Photoshop|MPF|JFXX/);
    expect(decode(value.bytes)).toMatchObject({ width: 100, height: 80 });
  });

  it('without an end marker is shown whole', () => {
    const { value, diagnostics } = readJpegPicture(asked('jpeg', bytesOf('noeoi.jpg')));
    expect(diagnostics).toEqual([]);
    if (value?.type !== 'jpeg') throw new Error('Expected a JPEG');
    expect([...value.bytes.subarray(-2)]).toEqual([0xff, 0xd9]);
    expect(decode(value.bytes)).toMatchObject({ width: 400, height: 300 });
  });
});
