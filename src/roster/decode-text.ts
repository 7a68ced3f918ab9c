/** The text of a file in whichever encoding a spreadsheet program saved it. */

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string;
  /** Known for sure where it is a kind of Unicode, else the likelier of what Excel writes on Windows and on a Mac. */
  readonly encoding: TextEncoding;
}

/** In bytes; enough to see which half of each pair is empty. */
const SAMPLE = 4096;

export function decodeText(bytes: Uint8Array): DecodedText {
  const unicode = unicodeOf(bytes);
  try {
    return {
      text: new TextDecoder(unicode, { fatal: unicode === 'utf-8' }).decode(bytes),
      encoding: unicode,
    };
  } catch {
    const [windows, mac] = (['windows-1252', 'macintosh'] as const).map((encoding) => ({
      text: new TextDecoder(encoding).decode(bytes),
      encoding,
    }));
    if (!windows || !mac) throw new RangeError('Two encodings expected');
    return unlikely(mac.text) < unlikely(windows.text) ? mac : windows;
  }
}

/** By the byte-order mark; without one, Latin letters in UTF-16 have an empty byte each, and no other text has any. */
function unicodeOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const empty = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) empty[index % 2] = (empty[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  // At least the separators and line ends: one pair in eight.
  if (Math.max(even, odd) * 16 < sample.length || even === odd) return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** How much in a list of names is none: signs that are no letters, and capitals after small letters (`JosŽ`). */
const UNLIKELY =
  /[^\p{L}\p{M}\p{ASCII}\u00a0\u2019]|(?<=(?!\p{ASCII})\p{Ll})\p{Lu}|(?<=\p{Ll})(?!\p{ASCII})\p{Lu}/gu;

function unlikely(text: string): number {
  return text.match(UNLIKELY)?.length ?? 0;
}
