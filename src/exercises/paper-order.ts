/** Ids keep to the author's order, numbers to the paper's. */

import type { Cell, Entry } from './parts.ts';

/**
 * Gives the numbers of things that were shuffled out again in their new order. Their ids stay, so that an id means the
 * same question in every version of the paper.
 */
export function inPaperOrder<Thing extends { readonly entry: Entry }>(shuffled: readonly Thing[]): Thing[] {
  const first = Math.min(...shuffled.map(({ entry }) => entry.number));
  return shuffled.map((thing, index) => ({ ...thing, entry: { ...thing.entry, number: first + index } }));
}

/** The same for rows of cells of which some are to be filled in. */
export function cellsInPaperOrder(rows: readonly (readonly Cell[])[]): Cell[][] {
  let number = Math.min(...rows.flat().flatMap((cell) => (cell.kind === 'gap' ? cell.entry.number : [])));
  return rows.map((row) =>
    row.map((cell) => (cell.kind === 'gap' ? { ...cell, entry: { ...cell.entry, number: number++ } } : cell)),
  );
}
