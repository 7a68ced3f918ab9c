/** The error for a text that was no UTF-8: a decoder puts U+FFFD where it finds bytes that are none. */

import type { Diagnostic, Source } from '../diagnostic.ts';
import { say } from '../message.ts';
import { errorAt } from './error-at.ts';

/** What stands for bytes that are no UTF-8 once a file has been read as such. */
const UNDECODED = '\ufffd';

/** UTF-16 without a mark of its order: every other byte of plain letters is zero. */
function looksWide(text: string): boolean {
  return /^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/.test(text);
}

/** Nothing where every byte was read. */
export function undecoded(source: Source): Diagnostic | undefined {
  const start = looksWide(source.text) ? 0 : source.text.indexOf(UNDECODED);
  if (start < 0) return undefined;
  const message = say`Unexpected bytes from here on, expected a text file in UTF-8`;
  const hint = source.text.startsWith('PK')
    ? say`This is a packed file, such as one of Word: \`kapur new --from\` makes a lesson of it.`
    : say`Save the file again and choose UTF-8 as its encoding.`;
  return errorAt({ source, start, end: start + 1 }, 'not-utf-8', message, hint);
}
