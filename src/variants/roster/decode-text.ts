/** The text of a file in whichever encoding a spreadsheet program saved it. */

import {
  decodeUnicode,
  decodeWindows1252,
  encodingOf,
  type UnicodeEncoding,
} from '../../diagnostics/text-encoding.ts';

export type TextEncoding = UnicodeEncoding | 'windows-1252' | 'macintosh';

export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string;
  /** Known for sure where it is a kind of Unicode, else the likelier of what Excel writes on Windows and on a Mac. */
  readonly encoding: TextEncoding;
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const unicode = encodingOf(bytes);
  try {
    return { text: decodeUnicode(bytes, unicode), encoding: unicode };
  } catch {
    const windows = { text: decodeWindows1252(bytes), encoding: 'windows-1252' } as const;
    const mac = { text: new TextDecoder('macintosh').decode(bytes), encoding: 'macintosh' } as const;
    return unlikely(mac.text) < unlikely(windows.text) ? mac : windows;
  }
}

/** How much in a list of names is none: signs that are no letters, and capitals after small letters (`JosŽ`). */
const UNLIKELY =
  /[^\p{L}\p{M}\p{ASCII}\u00a0\u2019]|[ƒªº]|(?<=(?!\p{ASCII})\p{Ll})\p{Lu}|(?<=\p{Ll})(?!\p{ASCII})\p{Lu}/gu;
/** Signs where word processors set them: quotes round words, a dash between blanks, dots behind a word. */
const TYPED =
  /(?<![\p{L}\p{N}])[“„‘‚«](?=[\p{L}\p{N}])([^“”„‘’‚«»\n]*)[”“’‘»](?![\p{L}\p{N}])|(?<=\s)[–—](?=\s)|(?<=\p{L})…(?!\p{L})/gu;

function unlikely(text: string): number {
  return text.replace(TYPED, '$1').match(UNLIKELY)?.length ?? 0;
}
