/** Code as it is set: the same lines, with blanks in place of tabulators. */

import { normalText } from '../base/normal-text.ts';

/** Where a tabulator leads to: the next multiple, as in most editors for school. */
const TAB = 4;

/** Empty lines at either end, and blanks at the ends of lines, show nothing. */
export function codeText(text: string): string {
  return normalText(text)
    .split(/\r\n?|\n/)
    .map((line) => untabbed(line).trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function untabbed(line: string): string {
  return line
    .split('\t')
    .reduce((before, part) => `${before}${' '.repeat(TAB - (before.length % TAB))}${part}`);
}
