import { createHash } from 'node:crypto';
import { inflateRawSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflated, deflatedOnce, deflatedRaw } from '../../src/base/deflate.ts';
import { randomFor } from '../../src/base/random.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Any bytes below a largest one, the same on every machine. */
function noise(length: number, largest: number): Buffer {
  const random = randomFor('deflate', String(largest));
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * largest)));
}

const SHAPES = Array.from(
  { length: 3000 },
  (_, index) => `<p:sp><p:nvSpPr><p:cNvPr id="${index}" name="Text ${index % 7}"/></p:nvSpPr></p:sp>`,
).join('');

/** What files hold, with the first 64 bits of the SHA-256 of what it becomes. */
const SAMPLES: readonly [string, Buffer, string][] = [
  ['nothing', Buffer.alloc(0), '9b4fb24edd6d1d88'],
  ['a part of a few words', Buffer.from('<a:masterClrMapping/>'), '96eedffa024b35c3'],
  ['a part longer than the window', Buffer.from(SHAPES), 'db427ba37c9faeb1'],
  ['a blank picture', Buffer.alloc(300_000, 255), '6d9bba9a70520161'],
  ['glyphs', noise(100_000, 24), '339885e1f7f13acf'],
  ['noise', noise(70_000, 256), '480055ba453acb5c'],
];

describe('The bytes that Node compresses to, which decks and papers are made of,', () => {
  it.each(SAMPLES)('are the same on every machine: %s', (_, bytes, sum) => {
    const raw = deflatedRaw(bytes);
    expect(sha256(raw)).toBe(sum);
    expect(inflateRawSync(raw)).toEqual(bytes);
    // The same between two bytes that name the format and four of a sum.
    const whole = deflated(bytes);
    expect(whole.subarray(2, -4)).toEqual(raw);
    expect(inflateSync(whole)).toEqual(bytes);
  });

  it('are kept of what stands in several files', () => {
    const bytes = Buffer.from('font');
    expect(deflatedOnce(bytes)).toBe(deflatedOnce(bytes));
  });
});
