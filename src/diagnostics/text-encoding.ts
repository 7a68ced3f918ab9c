/** Tells UTF-8 from the other kinds of Unicode, with a byte-order mark or without. */

import type { Diagnostic } from './diagnostic.ts';
import { say } from './message.ts';

export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** In bytes; enough to see which part of each sign is empty. */
const SAMPLE = 4096;
/** In bytes: of shorter texts nothing can be told. */
const SHORTEST = 8;
/** Empty bytes: fewer are slips. */
const FEWEST = 4;

const MARKS: readonly (readonly [UnicodeEncoding, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * By the byte-order mark (Unicode 16, 23.8). Without one, UTF-16 has an empty byte in each Latin letter, blank and line
 * end, UTF-32 at least one in every sign; other text files have none.
 */
export function encodingOf(bytes: Uint8Array): UnicodeEncoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 4));
  const empty = [0, 0, 0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) empty[index % 4] = (empty[index % 4] ?? 0) + 1;
  });
  const [first = 0, second = 0, third = 0, fourth = 0] = empty;
  const signs = Math.floor(sample.length / 4);
  if (sample.length < SHORTEST) return 'utf-8';
  if (fourth >= signs && third * 2 > signs) return 'utf-32le';
  if (first >= signs && second * 2 > signs) return 'utf-32be';
  const [even, odd] = [first + third, second + fourth];
  // At least the separators and line ends: one pair in eight, and hardly any the other way round.
  if (Math.max(even, odd) < FEWEST || Math.max(even, odd) * 16 < sample.length) return 'utf-8';
  if (Math.min(even, odd) * 4 > Math.max(even, odd)) return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * The text without its byte-order mark.
 *
 * @throws TypeError where the bytes are no UTF-8, if that is the encoding; elsewhere U+FFFD stands for what is no sign
 */
export function decodeUnicode(bytes: Uint8Array, encoding: UnicodeEncoding): string {
  if (encoding !== 'utf-32le' && encoding !== 'utf-32be')
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signs = Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => {
    const point = view.getUint32(index * 4, encoding === 'utf-32le');
    return String.fromCodePoint(point <= LAST_CODE_POINT ? point : 0xfffd);
  });
  return signs.join('').replace(/^\ufeff/, '');
}

const LAST_CODE_POINT = 0x10ffff;

/** The signs from 0x80 to 0x9f, which the decoder of some versions of Node reads as those of ISO 8859-1. */
const SIGNS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Reads Windows-1252, in which every byte is a sign (WHATWG Encoding, index windows-1252). */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (sign) => SIGNS_1252.charAt(sign.charCodeAt(0) - 0x80));
}

/** What is said of a text that is not in UTF-8; nothing of one that may be. */
export function notUtf8(encoding: UnicodeEncoding): Omit<Diagnostic, 'place'> | undefined {
  if (encoding === 'utf-8') return undefined;
  return {
    code: 'not-utf-8',
    severity: 'error',
    message: say`Unexpected encoding ${encoding.slice(0, 6).toUpperCase()}, expected a text file in UTF-8`,
    hint: say`Save the file again and choose UTF-8 as its encoding.`,
  };
}
