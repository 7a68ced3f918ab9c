/** Which columns a class list has, and which of them make a name. */

import { comparable, type RosterColumn, type RosterWords } from './roster-words.ts';

/** The position of each column that the list has, from 0. Columns of other names are the school's own. */
export type RosterColumns = ReadonlyMap<RosterColumn, number>;

export function rosterColumns(header: readonly string[], { columns }: RosterWords): RosterColumns {
  const written = header.map(comparable);
  return new Map(
    [...columns].flatMap(([column, names]) => {
      const name = names.find((each) => written.includes(each));
      return name === undefined ? [] : [[column, written.indexOf(name)] as const];
    }),
  );
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
