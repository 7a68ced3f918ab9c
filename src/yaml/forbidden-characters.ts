/** Characters no file may hold: control characters, halves of characters, and what XML 1.0 has no room for. */

import type { Diagnostic, Source, Span } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { errorAt } from './error-at.ts';

/** Tab, newline and the newline of Windows are the only control characters that mean something in a text. */
const FORBIDDEN = /(?:(?![\t\n]|\r\n)[\p{Cc}\p{Cs}\ufffe\uffff])+/gu;

/** Whether a text holds such a character. */
export function hasForbidden(text: string): boolean {
  return text.search(FORBIDDEN) >= 0;
}

/** A file with more is no text; a finding for each would only fill the memory. */
const MOST = 1000;

/** One error for each of the first thousand stretches of them in the source itself. */
export function forbiddenCharacters(source: Source): Diagnostic[] {
  const errors: Diagnostic[] = [];
  for (const { 0: found, index } of source.text.matchAll(FORBIDDEN)) {
    if (errors.length === MOST) break;
    errors.push(
      errorAt(
        { source, start: index, end: index + found.length },
        'control-character',
        say`Unexpected ${nameOf(found)}, expected readable text`,
        say`It is invisible in most editors: delete it, or type this part of the line again.`,
      ),
    );
  }
  return errors;
}

/** The error for a text whose escapes (`"\0"`) make such characters; the span is that of the whole text. */
export function forbiddenEscape(text: string, span: Span): Diagnostic {
  return errorAt(
    span,
    'control-character',
    say`Unexpected ${nameOf(text.match(FORBIDDEN)?.[0] ?? '')} from an escape in this text, expected readable text`,
    say`Delete what stands after the backslash; a backslash that is meant is written twice.`,
  );
}

/** `control character U+0007`; the number is what an editor's search asks for. */
function nameOf(found: string): Message {
  const number = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return /\p{Cc}/u.test(found) ? say`control character U+${number}` : say`broken character U+${number}`;
}
