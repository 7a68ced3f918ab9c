/** Column widths from the shares that a template gives. */

import type { Table } from './node.ts';

/**
 * @param least what each column needs for its longest word, pt; it is given before the rest is shared out, unless all of
 *   them together need more than there is
 * @returns one width a column, adding up to `width` points
 */
export function columnWidths(table: Table, width: number, least: readonly number[] = []): number[] {
  const need = table.columns.map((_, index) => least[index] ?? 0);
  return sum(need) > width ? sharedOut(table.columns, width, []) : sharedOut(table.columns, width, need);
}

/** Columns whose share is less than they need get that, and the others share what is left. */
function sharedOut(shares: readonly number[], width: number, need: readonly number[]): number[] {
  const held = new Set<number>();
  for (;;) {
    const free = width - sum([...held].map((index) => need[index] ?? 0));
    const total = sum(shares.filter((_, index) => !held.has(index)));
    const widths = shares.map((share, index) =>
      held.has(index) ? (need[index] ?? 0) : (share / total) * free,
    );
    const short = widths.flatMap((each, index) =>
      each < (need[index] ?? 0) && !held.has(index) ? [index] : [],
    );
    if (short.length === 0) return widths;
    for (const index of short) held.add(index);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
