/** The text in the bytes of a file, in whatever encoding an editor or a page was saved. */

import { decodeUnicode, decodeWindows1252, encodingOf } from '../../diagnostics/text-encoding.ts';

/** Old editors write UTF-16 or a code page where the rest of the world writes UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return unicodeIn(bytes) ?? decodeWindows1252(bytes);
}

/** A page says itself which code page it is in, unless it is Unicode. */
export function decodePage(bytes: Uint8Array): string {
  const text = unicodeIn(bytes);
  if (text !== undefined) return text;
  const latin = decodeWindows1252(bytes);
  const [, label = ''] = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(latin.slice(0, HEAD)) ?? [];
  try {
    return label ? new TextDecoder(label).decode(bytes) : latin;
  } catch {
    return latin;
  }
}

/** In bytes: where browsers look for the encoding of a page (WHATWG HTML, 13.2.3.2). */
const HEAD = 1024;

function unicodeIn(bytes: Uint8Array): string | undefined {
  try {
    return decodeUnicode(bytes, encodingOf(bytes));
  } catch {
    return undefined;
  }
}
