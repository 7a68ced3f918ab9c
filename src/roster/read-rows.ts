/** Reads CSV as spreadsheets write it, each row with its place in the file. */

import { CsvError, parse } from 'csv-parse/sync';
import type { Checked, Place, Source } from '../diagnostic.ts';
import { say } from '../message.ts';
import { delimiterOf } from './roster-columns.ts';

export interface RosterRow {
  readonly cells: readonly string[];
  readonly place: Place;
}

/** All rows that are not empty, the header first. A byte-order mark, either line ending and quoted cells are read. */
export function readRows(source: Source): Checked<readonly RosterRow[]> {
  const { text } = source;
  const starts = [
    0,
    ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: ending, index }) => index + ending.length),
  ];
  /** @param line from 1 */
  const lineAt = (line: number): Place => {
    const start = starts[Math.min(line, starts.length) - 1] ?? 0;
    const end = /[\r\n]|$/.exec(text.slice(start))?.index ?? 0;
    return { source, start, end: start + Math.max(1, end) };
  };
  const header = /[^\r\n]+/.exec(text)?.[0] ?? '';
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(header),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return {
      value: rows
        .filter(({ record }) => record.some(Boolean))
        .map(({ record, info }) => ({ cells: record, place: lineAt(info.lines) })),
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
          place: lineAt(line),
          hint: say`A quote within a name is written twice; a whole cell may stand in quotes.`,
        },
      ],
    };
  }
}
