/** A grid of letters while words are being laid into it: cells by their row and column, which may be negative. */

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** One step from a letter to the next. */
export const STEPS = {
  across: { row: 0, column: 1 },
  down: { row: 1, column: 0 },
  falling: { row: 1, column: 1 },
  rising: { row: -1, column: 1 },
} as const satisfies Record<string, Spot>;

export type Direction = keyof typeof STEPS;

export interface Laying extends Spot {
  readonly direction: Direction;
}

/** The cells of a word, from its first letter to its last. */
export function spotsOf({ row, column, direction }: Laying, length: number): Spot[] {
  const step = STEPS[direction];
  return Array.from({ length }, (_, index) => ({
    row: row + index * step.row,
    column: column + index * step.column,
  }));
}

export function keyOf({ row, column }: Spot): string {
  return `${row},${column}`;
}
