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

/** Rows of a list, with its titles and the empty ones between: those of a whole school, and papers of a few seconds. */
export const MOST_ROWS = 2000;

/**
 * The rows that are not empty. A byte-order mark, any line ending and quoted cells are read.
 *
 * @param most how many rows are read
 */
export function readRows(
  source: Source,
  delimiter: string,
  most = MOST_ROWS + 1,
): Checked<readonly RosterRow[]> {
  const text = withoutEmptyEnd(source.text);
  const lineAt = spansOfLines(source);
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      from_line: NAMED_DELIMITER.test(text) ? 2 : 1,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      to: most,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    const beyond = rows[MOST_ROWS];
    if (beyond) return { diagnostics: [tooManyRows(lineAt(beyond.info.lines))] };
    return {
      value: rows
        .filter(({ record }) => record.some(Boolean))
        .map(({ record, info }) => ({ cells: record, span: lineAt(info.lines) })),
      diagnostics: [],
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines ?? 1);
    return {
      diagnostics: [
        {
          code: 'csv-syntax',
          severity: 'error',
          message: say`Unexpected quote, expected one that is closed at the end of its cell`,
          span: lineAt(line),
          hint: say`A quote within a name is written twice; a whole cell may stand in quotes.`,
        },
      ],
    };
  }
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
