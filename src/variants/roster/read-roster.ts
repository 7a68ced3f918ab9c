/** Reads a class list: for whom which paper is printed. */

import { suggest } from '../../base/suggestion.ts';
import { TIERS, type Tier, type Variant } from '../../base/variant.ts';
import { type Checked, type Diagnostic, hasErrors, type Span } from '../../diagnostics/diagnostic.ts';
import { counted, type Message, say } from '../../diagnostics/message.ts';
import { cellFaults } from './cell-faults.ts';
import { hasLetters, plainCell } from './plain-cell.ts';
import type { RosterRow } from './read-rows.ts';
import { namePositions, numberPosition, type RosterColumns } from './roster-columns.ts';
import { type RosterTable, readTable } from './roster-table.ts';
import { comparable, type RosterWords } from './roster-words.ts';

export interface Pupil {
  readonly name: string;
  /** Empty in a list without classes. */
  readonly className: string;
  /** In the register, up to four digits; empty where the list says none. */
  readonly number: string;
  readonly variant: Variant;
  /** Of the line in the list. */
  readonly span: Span;
}

/** What the command line says where the list says nothing. */
export interface RosterDefaults {
  /** The versions that are made, A first; none for papers without versions. */
  readonly versions: readonly string[];
  readonly tier: Tier;
}

/**
 * The pupils in list order, or every fault of the list. Where no version is given, versions are dealt in turn within
 * each class, so that neighbours have different ones.
 *
 * @param name the file, as its author knows it
 */
export async function readRoster(
  name: string,
  bytes: Uint8Array,
  defaults: RosterDefaults,
  words: RosterWords,
): Promise<Checked<readonly Pupil[]>> {
  const { value: table, diagnostics } = await readTable(name, bytes, words);
  if (!table) return { diagnostics };
  const { header, columns } = table;
  const rows = pupilRows(table);
  if (rows.length === 0) {
    const message = say`No pupils below the header, expected one a line`;
    const hint = say`Write a pupil on each line below it.`;
    return { diagnostics: [...diagnostics, error('empty-roster', message, header?.span, hint)] };
  }
  const width = header?.cells.length ?? 1;
  const numbers = numberPosition(header?.cells ?? [], words);
  const found: Diagnostic[] = [];
  const dealt = new Map<string, number>();
  const pupils = rows.map((row): Pupil => {
    const cell = cellsOf(row, columns);
    found.push(...faultsIn(cell, row, columns, width, defaults, words));
    const className = cell('class');
    const turn = dealt.get(className) ?? 0;
    dealt.set(className, turn + 1);
    const version = versionOf(cell, words) || (defaults.versions[turn % defaults.versions.length] ?? '');
    const variant = { version, tier: tierNamed(cell('level'), words) ?? defaults.tier };
    return { name: cell('name'), className, number: numberIn(row, numbers), variant, span: row.span };
  });
  const all = inOrder([...diagnostics, ...found, ...namesakes(pupils)]);
  return {
    ...(!hasErrors(all) && { value: pupils }),
    diagnostics: inOrder([...firstOf('error', all), ...firstOf('warning', all)]),
  };
}

function inOrder(faults: readonly Diagnostic[]): Diagnostic[] {
  const start = ({ span }: Diagnostic) => span?.start ?? 0;
  return faults.toSorted((one, other) => start(one) - start(other));
}

/** How many faults are told: a list of another kind has one on each of its lines. */
const MOST_TOLD = 100;

function firstOf(severity: Diagnostic['severity'], all: readonly Diagnostic[]): readonly Diagnostic[] {
  const faults = all.filter((one) => one.severity === severity);
  const next = faults[MOST_TOLD];
  if (!next) return faults;
  const count = faults.length - MOST_TOLD;
  const message = say`${counted(count, say`1 more line`, say`${count} more lines`)} of this kind in the class list`;
  const hint = say`Mend those above first.`;
  return [...faults.slice(0, MOST_TOLD), { ...next, code: 'more-lines', message, hint }];
}

/** What is no number stays unsaid: it is the school's own. */
function numberIn({ cells }: RosterRow, position: number): string {
  return /^(\d{1,4})\.?$/.exec(plainCell(cells[position] ?? ''))?.[1] ?? '';
}

type CellOf = (column: 'name' | 'class' | 'version' | 'level') => string;

/** A name is joined of its parts; those without letters or digits (`-`, `.`) only fill a cell. */
function cellsOf(row: RosterRow, columns: RosterColumns): CellOf {
  const parts = nameParts(row, columns);
  const name =
    parts.length > 1 ? parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).join(' ') : (parts[0] ?? '');
  return (column) => (column === 'name' ? name : plainCell(row.cells[columns.get(column) ?? -1] ?? ''));
}

function nameParts({ cells }: RosterRow, columns: RosterColumns): readonly string[] {
  return namePositions(columns).map((position) => plainCell(cells[position] ?? ''));
}

/** Up to the last row that tells of a pupil: below it, lines that hold their number alone wait for one. */
function pupilRows({ rows, columns }: RosterTable): readonly RosterRow[] {
  const filled = rows.flatMap(({ cells, span }) => {
    const plain = cells.map(plainCell);
    return plain.some(Boolean) ? [{ cells, plain, span }] : [];
  });
  const last = filled.findLastIndex(
    ({ plain }) =>
      plain.some(hasLetters) ||
      plain.filter(Boolean).length > 1 ||
      [...columns.values()].some((position) => plain[position]),
  );
  return filled.slice(0, last + 1);
}

function faultsIn(
  cell: CellOf,
  row: RosterRow,
  columns: RosterColumns,
  width: number,
  { versions }: RosterDefaults,
  words: RosterWords,
): Diagnostic[] {
  const { cells, span } = row;
  const faults: Diagnostic[] = [];
  const columnsNeeded = Math.max(...columns.values()) + 1;
  const columnsFilled = cells.findLastIndex(Boolean) + 1;
  const hasNames = namePositions(columns).length > 0;
  if (hasNames && !cell('name')) {
    const hint = say`Write the name, or delete the line.`;
    faults.push(error('no-name', say`No name on this line, expected one in each`, span, hint));
  } else if (cells.length < columnsNeeded && columns.has('class') && !cell('class')) {
    faults.push(
      error(
        'short-line',
        say`Only ${counted(cells.length, say`1 cell`, say`${cells.length} cells`)} on this line, expected ${columnsNeeded}`,
        span,
        say`Fill in the cells that are missing.`,
      ),
    );
  }
  if (columnsFilled > width) {
    const message = say`Unexpected ${columnsFilled} cells on this line, expected ${width} as in the header`;
    const hint = say`A name with a comma stands in quotes: "Lopez, Ana".`;
    faults.push(error('long-line', message, span, hint));
  }
  for (const part of nameParts(row, columns)) faults.push(...cellFaults(part, 'name', span, words));
  faults.push(...cellFaults(cell('class'), 'class', span, words));
  const version = versionOf(cell, words);
  if (version && !versions.includes(version)) {
    const [first = '', last = ''] = [versions[0], versions.at(-1)];
    faults.push(
      first
        ? error(
            'unknown-version',
            say`Unexpected version \`${version}\`, expected ${first} to ${last}`,
            span,
            say`Write one of these, or leave the cell empty.`,
          )
        : error(
            'unknown-version',
            say`Unexpected version \`${version}\`, expected none`,
            span,
            say`Say with \`--versions\` how many there are to be.`,
          ),
    );
  }
  const level = cell('level');
  if (level && !tierNamed(level, words)) {
    const meant = suggest(comparable(level), words.tiers.keys());
    const message = say`Unexpected level \`${level}\`, expected ${TIERS.join(', ')}`;
    const hint = meant ? say`Did you mean \`${meant}\`?` : say`Write one of these, or leave the cell empty.`;
    faults.push(error('unknown-level', message, span, hint));
  }
  return faults;
}

/** As papers print them, too: level 1, 2, 3. */
function tierNamed(written: string, { tiers }: RosterWords): Tier | undefined {
  return tiers.get(comparable(written));
}

/** The letter, without the word for it: `Version B`. */
function versionOf(cell: CellOf, { columns }: RosterWords): string {
  const written = cell('version').toUpperCase();
  const [, word = '', letter = ''] = /^(.*\S)\s+(\S+)$/.exec(written) ?? [];
  return columns.get('version')?.includes(comparable(word)) ? letter : written;
}

function namesakes(pupils: readonly Pupil[]): Diagnostic[] {
  const known = new Set<string>();
  return pupils.flatMap(({ name, className, span }): Diagnostic[] => {
    const key = `${className}\n${name}`.toLowerCase();
    if (!name || !known.has(key)) {
      known.add(key);
      return [];
    }
    const message = className
      ? say`The name \`${name}\` stands twice in class \`${className}\``
      : say`The name \`${name}\` stands twice in the list`;
    const hint = say`If they are two pupils, add what tells them apart; else delete one of the lines.`;
    return [{ code: 'duplicate-pupil', severity: 'warning', message, span, hint }];
  });
}

function error(code: string, message: Message, span: Span | undefined, hint: Message): Diagnostic {
  return { code, severity: 'error', message, ...(span && { span }), hint };
}
