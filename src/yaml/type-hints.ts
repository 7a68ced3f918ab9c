/** How to mend a value of the wrong kind: the slip that mostly leads there. */

import type { Span } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { OTHER_DASH, OTHER_SPACE } from './disguised-signs.ts';
import { quote } from './naming.ts';
import { lineAt, wrapInQuotes } from './quoting.ts';

/** In signs: what looks well in brackets. */
const SHORT = 40;

/** What an entry begins with where its author has another sign for the hyphen. */
const MARKER = new RegExp(`^(?:${OTHER_DASH}|\\d+[.)])`, 'u');
const OTHER_SPACE_AFTER = new RegExp(`^- *${OTHER_SPACE}`, 'u');

/**
 * The hint, or nothing when the message says it all.
 *
 * @param wanted the types of JSON Schema that would fit: `string`, `array` …
 */
export function typeHint(value: unknown, wanted: readonly unknown[], span: Span): Message | undefined {
  if (wanted.includes('string')) return textWanted(value, span);
  if (typeof value === 'string') return textUnwanted(value, wanted);
  if (wanted.includes('array')) return say`Begin each entry of the list with \`- \`.`;
  return Array.isArray(value) ? say`Write a key and a colon in place of each \`- \`.` : undefined;
}

function textWanted(value: unknown, span: Span): Message {
  if (typeof value !== 'object') return wrapInQuotes(span);
  const { line, column } = lineAt(span);
  // `author: [Sari, Budi]`: brackets make a list, whatever the author meant by them.
  if (line[column] === '[' || line[column] === '{') {
    return say`Delete the brackets, or wrap the whole text in quotes if they belong to it.`;
  }
  if (Array.isArray(value)) return say`Write one text, without \`- \` before it.`;
  // `- Trade: goods flow`: a key that stands behind a dash or another key was meant as text.
  const besideDash = /\S/.test(line.slice(0, column));
  return besideDash && Object.keys(value ?? {}).length === 1
    ? wrapInQuotes(span)
    : say`Write the text itself, without a key before it.`;
}

function textUnwanted(value: string, wanted: readonly unknown[]): Message | undefined {
  if (wanted.includes('boolean')) return say`Write \`true\` or \`false\`, without quotes.`;
  if (wanted.includes('integer') || wanted.includes('number'))
    return say`Write the number alone, without quotes or unit.`;
  if (wanted.includes('array')) {
    const [marker] = MARKER.exec(value) ?? [];
    if (marker) return say`Begin each entry with a hyphen and a space, \`- \`, in place of ${quote(marker)}.`;
    if (OTHER_SPACE_AFTER.test(value)) {
      return say`The space after \`-\` is of another kind, as pasted text brings it: type it again.`;
    }
    if (value.startsWith('-')) return say`Write a space after each \`-\`.`;
    return value.length > SHORT || value.includes(',')
      ? say`Put each entry on a line of its own, after \`- \`.`
      : say`Write it in brackets, \`[${value}]\`, or on a line of its own, after \`- \`.`;
  }
  return wanted.includes('object')
    ? say`Write it on the line below, indented, after the key it belongs to.`
    : undefined;
}
