/** The advice to put a text in quotes, shown on the author's own line. */

import type { Span } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { shortened } from './naming.ts';

/** `- `, `key: ` or both. */
const BEFORE_TEXT = /^\s*(?:- +)*(?:[\w-]+:[ \t]+)?/;

/** The hint for a span on a line whose text YAML reads as something else. */
export function wrapInQuotes(span: Span): Message {
  const { line, column } = lineAt(span);
  // The text begins behind the key, unless what looks like a key is part of it: `- Japan: it kept Manchuria`.
  const [indented = ''] = BEFORE_TEXT.exec(line) ?? [];
  const start = Math.min(indented.length, column);
  const text = line.slice(start).trim();
  const before = line.slice(start, column).trim();
  // Inside `{ type: match, … }` the rest of the line is not one text: no example is better than a wrong one.
  const insideBrackets = /^[[{]/.test(text) && before !== '' && !/[\]}]$/.test(before);
  if (!text || insideBrackets) return say`Wrap the text in quotes.`;
  return say`Wrap the text in quotes: ${line.slice(0, start).trimStart()}${shortened(inQuotes(text))}`;
}

/** The line of a span, and the offset of the span in it. */
export function lineAt(span: Span): { readonly line: string; readonly column: number } {
  const { text } = span.source;
  // A search from -1 would look at the first sign all the same.
  const start = span.start > 0 ? text.lastIndexOf('\n', span.start - 1) + 1 : 0;
  const end = text.indexOf('\n', start);
  return { line: text.slice(start, end < 0 ? text.length : end), column: span.start - start };
}

/** “…”, ‘…’, „…“, «…»: what word processors make of straight quotes, and mean no more to YAML than a letter. */
const CURLED = /^[“„‘‚«](.*)[”“’‘»]$/s;

/** Double quotes unless the text holds what has a meaning inside them. */
function inQuotes(text: string): string {
  const inner = /^'.*'$/.test(text) ? text.slice(1, -1) : (CURLED.exec(text)?.[1] ?? text);
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}
