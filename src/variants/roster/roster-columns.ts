/** Which columns a class list has, and which of them make a name. */

import { comparable, type RosterColumn, type RosterWords } from './roster-words.ts';

/** The position of each column that the list has, from 0. Columns of other names are the school's own. */
export type RosterColumns = ReadonlyMap<RosterColumn, number>;

export function rosterColumns(header: readonly string[], { columns }: RosterWords): RosterColumns {
  return new Map(
    [...columns].flatMap(([column, names]) => {
      // Lists number their lines, so this column tells neither a list nor a pupil from others.
      const position = column === 'number' ? -1 : firstOf(names, header);
      return position < 0 ? [] : [[column, position] as const];
    }),
  );
}

/** Of the numbers in the register; -1 for none. Of two columns the longer name says more: `No. absen`, not `No.` */
export function numberPosition(header: readonly string[], { columns }: RosterWords): number {
  const names = columns.get('number') ?? [];
  return firstOf(
    names.toSorted((one, other) => other.length - one.length),
    header,
  );
}

function firstOf(names: readonly string[], header: readonly string[]): number {
  const written = header.map(comparable);
  const name = names.find((each) => written.includes(each));
  return name === undefined ? -1 : written.indexOf(name);
}

/**
 * The positions of the parts of a name in the order in which they are joined; none where the list has no names.
 * A plain `name` beside `surname` is the given name, beside `first name` the family name.
 */
export function namePositions(columns: RosterColumns): readonly number[] {
  const full = columns.get('full-name');
  if (full !== undefined) return [full];
  const name = columns.get('name');
  const given = columns.get('given-name') ?? name;
  const parts = [given, columns.get('middle-name'), columns.get('family-name') ?? name];
  return [...new Set(parts)].filter((part) => part !== undefined);
}
