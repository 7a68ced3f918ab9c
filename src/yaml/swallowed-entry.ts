/** List entries that became part of the text above them. */

import { Scalar } from 'yaml';
import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { errorAt } from './error-at.ts';

/** A line of a text that runs over several, and begins as an entry of a list does. */
const ENTRY = /\n[ \t]*(- +\S.*)/;

/**
 * The finding for the first such line: to YAML an entry that is indented deeper than the one above it goes on with its
 * text, and the slide would show one bullet "One - Two". Texts in quotes or behind `>` are meant as they are.
 */
export function swallowedEntry({ type, range }: Scalar, source: Source): Diagnostic | undefined {
  if (type !== Scalar.PLAIN || !range) return undefined;
  const [from, to] = range;
  const match = ENTRY.exec(source.text.slice(from, to));
  const entry = match?.[1];
  if (!match || !entry) return undefined;
  const start = from + match.index + match[0].length - entry.length;
  return errorAt(
    { source, start, end: start + entry.length },
    'entry-in-text',
    say`Unexpected list entry within the text above it, expected it in the column of the other entries`,
    say`Start the dashes of one list in the same column. If this is one text, write \`>-\` before its first line.`,
  );
}
