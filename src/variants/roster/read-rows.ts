/** Reads CSV as spreadsheets write it, each row with its span of the file. */

import { CsvError, parse } from 'csv-parse/sync';
import {
  type Checked,
  type Diagnostic,
  type Source,
  type Span,
  spanIn,
} from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/message.ts';

export interface RosterRow {
  readonly cells: readonly string[];
  readonly span: Span;
}

/** What stands between cells in the files of spreadsheets; a sign that no text has, for lists of one column. */
const DELIMITERS = ['\u001f', ',', ';', '\t', '|'] as const;

/** Excel's own first line, which names the sign between cells and is none of the list. */
const NAMED_DELIMITER = /^\ufeff?"?sep=(.)"?[\t,;|]*(?:\r\n|\r|\n|$)/i;

/** The signs that may stand between the cells of a file: the one that it names, else all. */
export function delimitersOf({ text }: Source): readonly string[] {
  const named = NAMED_DELIMITER.exec(text)?.[1];
  return named === undefined ? DELIMITERS : [named];
}

/** Rows of a list, with its titles and the empty ones between: those of a district. */
export const MOST_ROWS = 100_000;

/**
 * The rows that are not empty. A byte-order mark, any line ending and quoted cells are read.
 *
 * @param most how many rows are read
 * @returns with a fault the rows that could be read beside it
 */
export function readRows(
  source: Source,
  delimiter: string,
  most = MOST_ROWS + 1,
): Checked<readonly RosterRow[]> & { readonly value: readonly RosterRow[] } {
  const text = withoutEmptyEnd(source.text);
  const lineAt = spansOfLines(source);
  const read: ReadRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  let from = NAMED_DELIMITER.test(text) ? 2 : 1;
  // A quote that is never closed takes the lines below it along: they are read without its line.
  while (from > 0) {
    const rest = from > 1 ? text.slice(lineAt(from).start) : text;
    const { records, open } = readRecords(rest, delimiter, most - read.length);
    read.push(...records.map(({ cells, line }) => ({ cells, line: from - 1 + line })));
    if (open !== undefined) diagnostics.push(openQuote(lineAt(from - 1 + open)));
    const isLast = open === undefined || diagnostics.length === MOST_QUOTES || read.length >= most;
    from = isLast ? 0 : from + open;
  }
  const beyond = read[MOST_ROWS];
  if (beyond) diagnostics.push(tooManyRows(lineAt(beyond.line)));
  const value = read
    .slice(0, MOST_ROWS)
    .filter(({ cells }) => cells.some(Boolean))
    .map(({ cells, line }) => ({ cells, span: lineAt(line) }));
  return { value, diagnostics };
}

/** How many quotes that are never closed are told: after each the rest is read anew. */
const MOST_QUOTES = 20;

interface ReadRecord {
  readonly cells: readonly string[];
  /** The last of its lines, from 1. */
  readonly line: number;
}

/** The records up to a quote that is never closed, and the line where the record with it begins. */
function readRecords(
  text: string,
  delimiter: string,
  most: number,
): { readonly records: readonly ReadRecord[]; readonly open?: number } {
  const records: ReadRecord[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      info: true,
      on_record: (one: unknown) => {
        const { record, info } = one as { record: string[]; info: { lines: number } };
        records.push({ cells: record, line: info.lines });
        return null;
      },
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      to: most,
    });
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, open: (records.at(-1)?.line ?? 0) + 1 };
  }
}

function openQuote(span: Span): Diagnostic {
  return {
    code: 'csv-syntax',
    severity: 'error',
    message: say`Unexpected quote, expected one that is closed at the end of its cell`,
    span,
    hint: say`A quote within a name is written twice; a whole cell may stand in quotes.`,
  };
}

export function tooManyRows(span: Span): Diagnostic {
  return {
    code: 'long-roster',
    severity: 'error',
    message: say`Unexpected length of this class list, expected ${MOST_ROWS} lines at most`,
    span,
    hint: say`Split it, such as by years or by classes.`,
  };
}

/** Spreadsheets save empty lines as far down as somebody ever typed: nothing but what stands between cells. */
function withoutEmptyEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;|"]/.test(text.charAt(end - 1))) end -= 1;
  const newline = text.slice(end).search(/[\r\n]/);
  return newline < 0 ? text : text.slice(0, end + newline);
}

/** The span of each line of a source by its number, from 1. */
export function spansOfLines(source: Source): (line: number) => Span {
  const { text } = source;
  const endings = [...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: ending, index }) => ({ ending, index }));
  return (line) => {
    const at = Math.min(line, endings.length + 1) - 1;
    const before = endings[at - 1];
    const start = before ? before.index + before.ending.length : 0;
    const end = endings[at]?.index ?? text.length;
    return spanIn(source, start, Math.max(start + 1, end));
  };
}
