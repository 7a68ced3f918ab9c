/** A shuffle that keeps entries away from the rows that would give them away. */

import { type Random, shuffle } from '../base/random.ts';

/**
 * A shuffled copy in which no entry stands on a row that it gives away, wherever a swap can mend that. It always can when
 * each entry belongs to one row at most, or each row to one entry. Two entries are left as they fall, since a pair that
 * always stands crosswise would be a hint of its own.
 *
 * @param givesAway whether `entry` must not stand on `row` (from 0)
 */
export function shuffleApart<Entry>(
  entries: readonly Entry[],
  random: Random,
  givesAway: (entry: Entry, row: number) => boolean,
): Entry[] {
  const order = shuffle(entries, random);
  if (order.length < 3) return order;
  for (const [row, entry] of order.entries()) {
    if (!givesAway(entry, row)) continue;
    const swap = shuffle([...order.entries()], random).find(
      ([other, candidate]) => !givesAway(candidate, row) && !givesAway(entry, other),
    );
    if (!swap) continue;
    [order[row], order[swap[0]]] = [swap[1], entry];
  }
  return order;
}
