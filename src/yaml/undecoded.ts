/** The error for a text that was no UTF-8: a decoder puts U+FFFD where it finds bytes that are none. */

import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { encodingOf, notUtf8 } from '../diagnostics/text-encoding.ts';
import { errorAt } from './error-at.ts';

/** What stands for bytes that are no UTF-8 once a file has been read as such. */
const UNDECODED = '\ufffd';

/** Its signs as far as they are empty, where UTF-16 or UTF-32 was read as UTF-8. */
function emptySigns(text: string): Uint8Array {
  return Uint8Array.from(text.slice(0, 4096), (sign) => (sign === '\0' ? 0 : 1));
}

/** Nothing where every byte was read. */
export function undecoded(source: Source): Diagnostic | undefined {
  const wide = source.text.includes('\0') ? notUtf8(encodingOf(emptySigns(source.text))) : undefined;
  if (wide) return { ...wide, span: { source, start: 0, end: 1 } };
  const start = source.text.indexOf(UNDECODED);
  if (start < 0) return undefined;
  const message = say`Unexpected bytes from here on, expected a text file in UTF-8`;
  const hint = source.text.startsWith('PK')
    ? say`This is a packed file, such as one of Word: \`kapur new --from\` makes a lesson of it.`
    : say`Save the file again and choose UTF-8 as its encoding.`;
  return errorAt({ source, start, end: start + 1 }, 'not-utf-8', message, hint);
}
