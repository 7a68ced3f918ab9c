/** Finds the list in a file: the header below its titles, and the rows of pupils below that. */

import { suggest } from '../../base/suggestion.ts';
import {
  type Checked,
  type Diagnostic,
  type Source,
  type Span,
  spanIn,
} from '../../diagnostics/diagnostic.ts';
import { type Message, say } from '../../diagnostics/message.ts';
import { alternatives } from '../../yaml/naming.ts';
import { decodeText } from './decode-text.ts';
import { otherFormat, otherText } from './other-format.ts';
import { delimitersOf, MOST_ROWS, type RosterRow, readRows, tooManyRows } from './read-rows.ts';
import { namePositions, type RosterColumns, rosterColumns } from './roster-columns.ts';
import { comparable, type RosterWords } from './roster-words.ts';

export interface RosterTable {
  /** Nothing in a list of names alone. */
  readonly header: RosterRow | undefined;
  readonly columns: RosterColumns;
  readonly rows: readonly RosterRow[];
}

/** Title rows above a header, with the header: more are no titles. */
const MOST_TITLES = 40;

/** What a workbook begins with: it is a zip. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** The list in a text file or a workbook. */
export async function readTable(
  name: string,
  bytes: Uint8Array,
  words: RosterWords,
): Promise<Checked<RosterTable>> {
  const other = otherFormat(bytes);
  if (other) return { diagnostics: [unreadable(name, say`Unexpected ${other}, expected ${A_LIST}`)] };
  if (!ZIP.every((byte, index) => bytes[index] === byte)) return textTable(name, bytes, words);
  try {
    // Most lists are none.
    const { readWorkbook } = await import('./read-workbook.ts');
    return sheetTable(name, await readWorkbook(name, bytes), words);
  } catch {
    // Whatever the reader stumbled over, zip or XML: the file is not what its first bytes say.
    const message = say`Unreadable file, expected an Excel workbook (.xlsx) of moderate size`;
    return { diagnostics: [unreadable(name, message)] };
  }
}

const A_LIST = say`an Excel workbook (.xlsx) or a text file (.csv)`;

function unreadable(name: string, message: Message): Diagnostic {
  const hint = say`Save the list as .xlsx without a password, or as “CSV UTF-8”, in a spreadsheet program.`;
  const span = spanIn({ name, text: '' }, 0);
  return { code: 'unreadable-workbook', severity: 'error', message, span, hint };
}

function sheetTable(
  name: string,
  sheets: readonly (readonly RosterRow[])[],
  words: RosterWords,
): Checked<RosterTable> {
  for (const rows of sheets) {
    const table = belowHeader(rows, words);
    if (table) return withinBound({ value: table, diagnostics: [] });
  }
  const rows = sheets.find(({ length }) => length > 0) ?? [];
  return withinBound(namesAlone([rows], words, { name, text: '' }));
}

function withinBound(table: Checked<RosterTable>): Checked<RosterTable> {
  const beyond = table.value?.rows[MOST_ROWS];
  if (!table.value || !beyond) return table;
  const value = { ...table.value, rows: table.value.rows.slice(0, MOST_ROWS) };
  return { value, diagnostics: [...table.diagnostics, tooManyRows(beyond.span)] };
}

function textTable(name: string, bytes: Uint8Array, words: RosterWords): Checked<RosterTable> {
  const { text, encoding } = decodeText(bytes);
  const source = { name, text };
  const other = otherText(text);
  if (other) return { diagnostics: [unreadable(name, say`Unexpected ${other}, expected ${A_LIST}`)] };
  const delimiters = delimitersOf(source);
  const widest = delimiters
    .map((delimiter) => {
      const rows = readRows(source, delimiter, MOST_TITLES).value;
      return { delimiter, width: belowHeader(rows, words)?.header?.cells.length ?? 0 };
    })
    .reduce((best, other) => (other.width > best.width ? other : best));
  const notes = encoding === 'windows-1252' || encoding === 'macintosh' ? [guessed(source)] : [];
  if (widest.width === 0) {
    const readings = delimiters.map((delimiter) => readRows(source, delimiter));
    const faults = readings.find(({ diagnostics }) => diagnostics.length > 0)?.diagnostics ?? [];
    const { value, diagnostics } = namesAlone(
      readings.map(({ value: rows }) => rows),
      words,
      source,
    );
    return { ...(value && { value }), diagnostics: [...notes, ...faults, ...diagnostics] };
  }
  const { value: rows, diagnostics } = readRows(source, widest.delimiter);
  const table = belowHeader(rows, words);
  return { ...(table && { value: table }), diagnostics: [...notes, ...diagnostics] };
}

/** The first row that names a column of names, and what stands below it. */
function belowHeader(rows: readonly RosterRow[], words: RosterWords): RosterTable | undefined {
  for (const [index, header] of rows.slice(0, MOST_TITLES).entries()) {
    const columns = rosterColumns(header.cells, words);
    if (namePositions(columns).length > 0) return { header, columns, rows: rows.slice(index + 1) };
  }
  return undefined;
}

/**
 * A list without a header, where each line holds a name and nothing else but numbers.
 *
 * @param readings the rows of the file, by each sign that may stand between its cells
 */
function namesAlone(
  readings: readonly (readonly RosterRow[])[],
  words: RosterWords,
  source: Source,
): Checked<RosterTable> {
  const [first] = readings.flatMap((rows) => rows.slice(0, 1));
  const names = readings.map((rows) =>
    rows.map(({ cells, span }) => ({ cells: cells.filter((cell) => /\p{L}/u.test(cell)), span })),
  );
  const isList = names.every((rows) => rows.length > 0 && rows.every(({ cells }) => cells.length === 1));
  const known = (['full-name', 'name'] as const).flatMap((column) => words.columns.get(column) ?? []);
  const mistyped = first?.cells.some((cell) => suggest(comparable(cell), known));
  const span = first?.span ?? spanIn(source, 0);
  if (!isList || mistyped) {
    // What else is wrong below such a header is said with it.
    const table = readings
      .flatMap((rows) => withoutNames(rows, words) ?? [])
      .reduce<RosterTable | undefined>(
        (best, other) => (best && best.columns.size >= other.columns.size ? best : other),
        undefined,
      );
    return {
      ...(table && { value: table }),
      diagnostics: [noNameColumn(words, table?.header?.span ?? span)],
    };
  }
  const widths = readings.map((rows) => rows[0]?.cells.length ?? 0);
  const rows = (names[widths.indexOf(Math.max(...widths))] ?? []).map((row) => ({
    cells: row.cells.map((name) => name.replace(/^\d+\s*[.)]\s*/, '')),
    span: row.span,
  }));
  const warning: Diagnostic = {
    code: 'no-header',
    severity: 'warning',
    message: say`No header in this list, so each line is taken as the name of a pupil`,
    span,
    hint: say`Write \`name\` in a line above the pupils.`,
  };
  return { value: { header: undefined, columns: new Map([['name', 0]]), rows }, diagnostics: [warning] };
}

/** The first row that names some column, and what stands below it, where none names a column of names. */
function withoutNames(rows: readonly RosterRow[], words: RosterWords): RosterTable | undefined {
  for (const [index, header] of rows.slice(0, MOST_TITLES).entries()) {
    const columns = rosterColumns(header.cells, words);
    if (columns.size > 0) return { header, columns, rows: rows.slice(index + 1) };
  }
  return undefined;
}

/** With the first word of each language for a column. */
function noNameColumn({ usual }: RosterWords, span: Span): Diagnostic {
  const columns = ['name', 'class', 'version', 'level'] as const;
  const [first = '', ...others] = usual.map((words) => columns.map((column) => words[column]).join(', '));
  const named = [first, ...others.map((words) => `(${words})`)].join(' ');
  return {
    code: 'no-name-column',
    severity: 'error',
    message: say`No column ${alternatives([...new Set(usual.map(({ name }) => name))])} in this list`,
    span,
    hint: say`A line above the pupils names the columns: ${named}.`,
  };
}

/** Where the first letter stands that depends on the guess. */
function guessed(source: Source): Diagnostic {
  const start = Math.max(0, source.text.search(/\P{ASCII}/u));
  return {
    code: 'guessed-encoding',
    severity: 'warning',
    message: say`Letters such as \`${source.text.charAt(start)}\` are a guess, because this list is not saved in UTF-8`,
    span: spanIn(source, start),
    hint: say`Check the names, or save the list as “CSV UTF-8”.`,
  };
}
