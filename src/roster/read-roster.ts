/** Reads a class list: for whom which paper is printed. */

import type { Checked, Diagnostic, Place, Source } from '../diagnostic.ts';
import { type Edition, LEVELS, type Level } from '../edition.ts';
import { type Message, say } from '../message.ts';
import { suggest } from '../suggestion.ts';
import { type RosterRow, readRows } from './read-rows.ts';
import { type RosterColumn, type RosterColumns, rosterColumns } from './roster-columns.ts';

export interface Pupil {
  readonly name: string;
  /** Empty in a list without classes. */
  readonly className: string;
  readonly edition: Edition;
  /** Of the line in the list. */
  readonly place: Place;
}

/** What the command line says where the list says nothing. */
export interface RosterDefaults {
  /** The versions that are made, A first; none for papers without versions. */
  readonly versions: readonly string[];
  readonly level: Level;
}

/** Longer names are none; in UTF-16 units. */
const LONGEST = 120;

/**
 * The pupils in list order, or every fault of the list. Where no version is given, versions are dealt in turn within
 * each class, so that neighbours have different ones.
 */
export function readRoster(source: Source, defaults: RosterDefaults): Checked<readonly Pupil[]> {
  const { value: rows, diagnostics } = readRows(source);
  if (!rows) return { diagnostics };
  const [header, ...lines] = rows;
  const columns = rosterColumns(header?.cells ?? []);
  if (!header || columns.name === undefined) return { diagnostics: [noNameColumn(source, header)] };
  if (lines.length === 0) {
    const message = say`No pupils below the header, expected one a line`;
    const hint = say`Write a pupil on each line below it.`;
    return { diagnostics: [error('empty-roster', message, header.place, hint)] };
  }
  const found: Diagnostic[] = [];
  const dealt = new Map<string, number>();
  const pupils = lines.map((row): Pupil => {
    const cell = cellsOf(row, columns);
    found.push(...faultsIn(cell, row, columns, defaults));
    const className = cell('class');
    const turn = dealt.get(className) ?? 0;
    dealt.set(className, turn + 1);
    const version =
      cell('version').toUpperCase() || (defaults.versions[turn % defaults.versions.length] ?? '');
    const edition = { version, level: levelNamed(cell('level')) ?? defaults.level };
    return { name: cell('name'), className, edition, place: row.place };
  });
  const hasErrors = found.length > 0;
  return { ...(!hasErrors && { value: pupils }), diagnostics: [...found, ...namesakes(pupils)] };
}

type CellOf = (column: RosterColumn) => string;

/** Composed letters, however the spreadsheet wrote them; line breaks in a cell are spaces. */
function cellsOf({ cells }: RosterRow, columns: RosterColumns): CellOf {
  return (column) => {
    const position = columns[column];
    return position === undefined ? '' : (cells[position] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  };
}

function faultsIn(
  cell: CellOf,
  { cells, place }: RosterRow,
  columns: RosterColumns,
  { versions }: RosterDefaults,
): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const columnsNeeded = Math.max(...Object.values(columns)) + 1;
  if (!cell('name')) {
    const hint = say`Write the name, or delete the line.`;
    faults.push(error('no-name', say`No name on this line, expected one in each`, place, hint));
  } else if (cells.length < columnsNeeded && columns.class !== undefined && !cell('class')) {
    faults.push(
      error(
        'short-line',
        say`Only ${cells.length} cells on this line, expected ${columnsNeeded}`,
        place,
        say`Fill in the cells that are missing.`,
      ),
    );
  }
  for (const column of ['name', 'class'] as const) {
    if (cell(column).length > LONGEST) {
      faults.push(error('long-cell', LONG[column](cell(column).length), place, say`Shorten it.`));
    }
    if (/[\p{Cc}\ufffd\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(cell(column))) {
      const hint = say`Save the list as “CSV UTF-8”.`;
      faults.push(error('unreadable-letters', UNREADABLE[column], place, hint));
    }
  }
  const version = cell('version').toUpperCase();
  if (version && !versions.includes(version)) {
    const [first = '', last = ''] = [versions[0], versions.at(-1)];
    faults.push(
      first
        ? error(
            'unknown-version',
            say`Unexpected version \`${version}\`, expected ${first} to ${last}`,
            place,
            say`Write one of these, or leave the cell empty.`,
          )
        : error(
            'unknown-version',
            say`Unexpected version \`${version}\`, expected none`,
            place,
            say`Say with \`--versions\` how many there are to be.`,
          ),
    );
  }
  const level = cell('level');
  if (level && !levelNamed(level)) {
    const meant = suggest(level, LEVELS);
    const message = say`Unexpected level \`${level}\`, expected ${LEVELS.join(', ')}`;
    const hint = meant ? say`Did you mean \`${meant}\`?` : say`Write one of these, or leave the cell empty.`;
    faults.push(error('unknown-level', message, place, hint));
  }
  return faults;
}

/** What is said of cells that are no names. */
const LONG = {
  name: (length: number) => say`Unexpected name of ${length} letters, expected ${LONGEST} at most`,
  class: (length: number) => say`Unexpected class of ${length} letters, expected ${LONGEST} at most`,
};
const UNREADABLE = {
  name: say`Unreadable letters in this name, expected UTF-8`,
  class: say`Unreadable letters in this class, expected UTF-8`,
};

/** As papers print them, too: level 1, 2, 3. */
function levelNamed(written: string): Level | undefined {
  const word = written.toLowerCase();
  return LEVELS.find((level, index) => level === word || String(index + 1) === word);
}

function namesakes(pupils: readonly Pupil[]): Diagnostic[] {
  const known = new Set<string>();
  return pupils.flatMap(({ name, className, place }): Diagnostic[] => {
    const key = `${className}\n${name}`.toLowerCase();
    if (!name || !known.has(key)) {
      known.add(key);
      return [];
    }
    const message = className
      ? say`The name \`${name}\` stands twice in class \`${className}\``
      : say`The name \`${name}\` stands twice in the list`;
    const hint = say`If they are two pupils, add what tells them apart; else delete one of the lines.`;
    return [{ code: 'duplicate-pupil', severity: 'warning', message, place, hint }];
  });
}

function noNameColumn(source: Source, header: RosterRow | undefined): Diagnostic {
  const place = header?.place ?? { source, start: 0, end: 1 };
  const hint = say`The first line names the columns: name, class, version, level (nama, kelas, versi, tingkat).`;
  return error('no-name-column', say`No column \`name\` or \`nama\` in this list`, place, hint);
}

function error(code: string, message: Message, place: Place, hint: Message): Diagnostic {
  return { code, severity: 'error', message, place, hint };
}
