/** Ids keep to the author's order, numbers to the paper's. */

import type { Entry } from './part.ts';

/**
 * Gives the numbers of things that were shuffled out again in their new order. Their ids stay, so that an id means the
 * same question in every version of the paper.
 */
export function inPaperOrder<Thing extends { readonly entry: Entry }>(shuffled: readonly Thing[]): Thing[] {
  const first = Math.min(...shuffled.map(({ entry }) => entry.number));
  return shuffled.map((thing, index) => ({ ...thing, entry: { ...thing.entry, number: first + index } }));
}
