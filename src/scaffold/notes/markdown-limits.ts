/** How much Markdown may nest and mark: the parser takes the square of some of it. */

import { TooManyNotes } from './notes-limits.ts';

/** Of signs that may open or close something, in one paragraph. */
const MOST_MARKS = 500;
/** Of such signs, bars between cells and steps of indentation, in a whole text. */
const MOST_IN_ALL = 40_000;
/** Of lists and quotations inside one another. */
const DEEPEST = 30;
/** Of blanks before an item or a quotation. */
const WIDEST_INDENT = 60;
const MOST_COLUMNS = 40;

/** @throws TooManyNotes */
export function checkMarkdown(lines: readonly string[]): void {
  let marks = 0;
  let all = 0;
  for (const line of lines) {
    const [blanks = ''] = /^\s*/.exec(line) ?? [];
    if (blanks.length === line.length || OPENS.test(line)) marks = 0;
    const found = line.match(/[*_~`[\]<&]/g)?.length ?? 0;
    marks += found;
    all += found + (line.match(/[|>]/g)?.length ?? 0) + (OPENS.test(line) ? blanks.length / 2 : 0);
    if (all > MOST_IN_ALL) throw new TooManyNotes(`at most ${MOST_IN_ALL} signs of markup`);
    if (marks > MOST_MARKS) throw new TooManyNotes(`at most ${MOST_MARKS} signs of markup in a paragraph`);
    if (NESTED.test(line) || (blanks.length > WIDEST_INDENT && OPENS.test(line))) {
      throw new TooManyNotes(`at most ${DEEPEST} lists and quotations inside one another`);
    }
    if (line.split('|', MOST_COLUMNS + 3).length > MOST_COLUMNS + 2) {
      throw new TooManyNotes(`at most ${MOST_COLUMNS} columns in a table`);
    }
  }
}

/** What begins a block of its own. */
const OPENS = /^\s*(?:[-+*>]|\d{1,9}[.)]|#{1,6})(?:\s|$)/;
const NESTED = new RegExp(`^(?:\\s*(?:[-+*](?=\\s)|>|\\d{1,9}[.)](?=\\s))){${DEEPEST}}`);
