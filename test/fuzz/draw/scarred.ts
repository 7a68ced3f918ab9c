/** Texts and bytes with stretches cut out, replaced and repeated. */

import fc from 'fast-check';
import { nastyText } from './nasty.ts';

/** Where a scar lies as a share of the whole, how much is cut out, and what is put there. */
function scars<Put>(
  put: fc.Arbitrary<Put>,
): fc.Arbitrary<readonly (readonly [at: number, cut: number, put: Put])[]> {
  const at = fc.integer({ min: 0, max: 0xffff }).map((step) => step / 0x1_0000);
  const cut = fc.oneof(fc.nat(3), fc.nat(30), fc.nat(2000));
  return fc.array(fc.tuple(at, cut, put), { minLength: 1, maxLength: 4 });
}

export function scarredText(text: string, pieces: fc.Arbitrary<string> = nastyText): fc.Arbitrary<string> {
  return scars(fc.oneof(pieces, fc.constant(''))).map((found) =>
    found.reduce((whole, [share, cut, put]) => {
      const at = Math.floor(share * whole.length);
      return whole.slice(0, at) + put + whole.slice(at + cut);
    }, text),
  );
}

/** A text with pieces put in where it may be cut: markup stays well-formed more often so. */
export function insertedText(
  text: string,
  where: RegExp,
  pieces: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const parts = text.split(where);
  const inserted = fc.tuple(fc.nat(parts.length - 1), pieces);
  return fc
    .array(inserted, { minLength: 1, maxLength: 3 })
    .map((found) =>
      parts
        .flatMap((part, index) => [part, ...found.filter(([at]) => at === index).map(([, piece]) => piece)])
        .join(''),
    );
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 8 }),
  fc
    .constantFrom(
      [0],
      [0xff],
      [0xff, 0xd8],
      [0xff, 0xd9],
      [0xff, 0xff, 0xff, 0xff],
      [0x7f, 0xff, 0xff, 0xff],
      [0, 0, 0, 0],
    )
    .map((some) => Uint8Array.from(some)),
  fc
    .tuple(fc.nat(255), fc.integer({ min: 1, max: 5000 }))
    .map(([byte, count]) => new Uint8Array(count).fill(byte)),
);

export function scarredBytes(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  return scars(bytes).map((found) =>
    found.reduce((file, [share, cut, put]) => {
      const at = Math.floor(share * file.length);
      return Uint8Array.from(Buffer.concat([file.subarray(0, at), put, file.subarray(at + cut)]));
    }, whole),
  );
}
