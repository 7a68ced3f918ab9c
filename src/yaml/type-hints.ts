/** How to mend a value of the wrong kind: the slip that mostly leads there. */

import type { Place } from '../diagnostic.ts';
import { lineAt, wrapInQuotes } from './quoting.ts';

/**
 * The hint, or nothing when the message says it all.
 *
 * @param wanted the types of JSON Schema that would fit: `string`, `array` …
 */
export function typeHint(value: unknown, wanted: readonly unknown[], place: Place): string | undefined {
  if (wanted.includes('string')) return textWanted(value, place);
  if (typeof value === 'string') return textUnwanted(value, wanted);
  if (wanted.includes('array')) return 'Begin each entry of the list with `- `.';
  return Array.isArray(value) ? 'Write a key instead of each `- `.' : undefined;
}

function textWanted(value: unknown, place: Place): string {
  if (typeof value !== 'object') return wrapInQuotes(place);
  const { line, column } = lineAt(place);
  // `claim: [so they say]`: YAML reads brackets where the author meant text.
  if (line[column] === '[' || line[column] === '{') return wrapInQuotes(place);
  if (Array.isArray(value)) return 'Write one text, without `- ` before it.';
  // `- Trade: goods flow`: a key that stands behind a dash or another key was meant as text.
  const besideDash = /\S/.test(line.slice(0, column));
  return besideDash && Object.keys(value ?? {}).length === 1
    ? wrapInQuotes(place)
    : 'Write the text itself, without a key before it.';
}

function textUnwanted(value: string, wanted: readonly unknown[]): string | undefined {
  if (wanted.includes('boolean')) return 'Write `true` or `false`, without quotes.';
  if (wanted.includes('integer') || wanted.includes('number'))
    return 'Write the number alone, without quotes or unit.';
  if (wanted.includes('array')) {
    return value.startsWith('-')
      ? 'Write a space after each `-`.'
      : 'Put each entry on a line of its own, after `- `.';
  }
  return wanted.includes('object') ? 'Write its keys on the lines below it, indented.' : undefined;
}
