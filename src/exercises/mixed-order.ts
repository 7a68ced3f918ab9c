/** A shuffle without long runs of one kind, which pupils take for a mistake or a pattern. */

import { type Random, shuffle } from '../base/random.ts';

const LONGEST_RUN = 3;

/**
 * A shuffled copy in which no more than three of a kind follow each other, if the numbers of both kinds allow it at all.
 *
 * @param isRight which of two kinds an entry is
 */
export function mixedOrder<Entry>(
  entries: readonly Entry[],
  isRight: (entry: Entry) => boolean,
  random: Random,
): Entry[] {
  const rest = shuffle(entries, random);
  const order: Entry[] = [];
  while (rest.length > 0) {
    const index = rest.findIndex((entry) =>
      leavesAWay(isRight(entry), order.map(isRight), rest.map(isRight)),
    );
    order.push(...rest.splice(Math.max(0, index), 1));
  }
  return order;
}

/**
 * Whether `next` makes no long run, and the other kind still fits before and behind what is left of its own. Its own kind
 * needs no look: where it fitted into the longer rest, it fits with one fewer to set.
 */
function leavesAWay(next: boolean, set: readonly boolean[], rest: readonly boolean[]): boolean {
  const run = set.length - set.lastIndexOf(!next);
  const same = rest.filter((kind) => kind === next).length - 1;
  const other = rest.length - 1 - same;
  return run <= LONGEST_RUN && other <= LONGEST_RUN * (same + 1);
}
