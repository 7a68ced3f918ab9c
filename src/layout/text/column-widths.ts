/** Column widths from the shares that a template gives. */

import type { Table } from '../../document/node.ts';

/** @returns one width a column, adding up to `width` points */
export function columnWidths(table: Table, width: number): number[] {
  const total = table.columns.reduce((sum, share) => sum + share, 0);
  return table.columns.map((share) => (share / total) * width);
}
