/** The order of the boxes in two columns in which the fewest lines cross each other. */

/** A line between a box of the first column and one of the second, each by its place in teaching order. */
export type Pair = readonly [first: number, second: number];

export interface Order {
  /** Places in teaching order, from the top down. */
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Up to so many boxes in a column all orders are tried: 7! times a table of 2⁷ rows. */
const MOST_EXACT = 7;

/** Sweeps of the barycentre method; its order rarely changes after the third. */
const SWEEPS = 12;

/** A crossing is worse than any number of boxes out of teaching order. */
const CROSSING = 1000;

/** A line within the first column that cannot run straight down to the next box is half as bad. */
const DETOUR = 500;

/**
 * Exact for columns of up to seven boxes; above that by the barycentre method (Sugiyama, Tagawa and Toda 1981). Of
 * orders with as few crossings, the one nearest to teaching order is taken, that of the first column before all.
 *
 * @param counts of the boxes of both columns
 * @param within lines between boxes of the first column
 */
export function orderColumns(
  counts: readonly [number, number],
  pairs: readonly Pair[],
  within: readonly Pair[] = [],
): Order {
  const teaching = { first: upTo(counts[0]), second: upTo(counts[1]) };
  if (crossings(teaching, pairs) === 0) return teaching;
  return Math.max(...counts) <= MOST_EXACT ? exact(teaching, pairs, within) : swept(teaching, pairs);
}

/** How many pairs of lines cross each other. Lines that end at one box do not. */
export function crossings({ first, second }: Order, pairs: readonly Pair[]): number {
  const ends = pairs.map(([one, other]) => [first.indexOf(one), second.indexOf(other)] as const);
  let count = 0;
  for (const [index, [from, to]] of ends.entries()) {
    for (const [otherFrom, otherTo] of ends.slice(index + 1)) {
      if ((from - otherFrom) * (to - otherTo) < 0) count += 1;
    }
  }
  return count;
}

/** Every order of the first column, each with the best of the second. */
function exact(teaching: Order, pairs: readonly Pair[], within: readonly Pair[]): Order {
  let best = teaching;
  let least = Number.POSITIVE_INFINITY;
  for (const first of permutations(teaching.first)) {
    const costs = costsOf(first, teaching.second.length, pairs);
    // The first column is what the class has seen before the second.
    const detours = within.filter(([from, to]) => first.indexOf(to) !== first.indexOf(from) + 1);
    const moved = 2 * inversions(first) + DETOUR * detours.length;
    if (moved + leastCost(costs) >= least) continue;
    const { order: second, cost } = bestOrder(costs);
    if (moved + cost < least) {
      least = moved + cost;
      best = { first, second };
    }
  }
  return best;
}

/** What it costs to set a box of the second column above another: lines that cross, and teaching order that is lost. */
function costsOf(first: readonly number[], count: number, pairs: readonly Pair[]): number[][] {
  const places = upTo(count).map((box) =>
    pairs.filter(([, end]) => end === box).map(([start]) => first.indexOf(start)),
  );
  return places.map((upper, box) =>
    places.map((lower, other) => {
      const crossing = upper.reduce((sum, place) => sum + lower.filter((one) => one < place).length, 0);
      return CROSSING * crossing + (box > other ? 1 : 0);
    }),
  );
}

/** No order costs less: of any two boxes one stands above the other. */
function leastCost(costs: readonly (readonly number[])[]): number {
  return costs.reduce(
    (sum, row, box) =>
      sum +
      row.slice(0, box).reduce((total, cost, other) => total + Math.min(cost, costs[other]?.[box] ?? 0), 0),
    0,
  );
}

/** The cheapest order, by the cheapest orders of ever larger sets of boxes (Held and Karp 1962). */
function bestOrder(costs: readonly (readonly number[])[]): {
  readonly order: number[];
  readonly cost: number;
} {
  const boxes = upTo(costs.length);
  const known: { order: number[]; cost: number }[] = [{ order: [], cost: 0 }];
  for (let set = 1; set < 1 << boxes.length; set += 1) {
    let best = { order: [] as number[], cost: Number.POSITIVE_INFINITY };
    for (const last of boxes) {
      const above = known[set & ~(1 << last)];
      if (!(set & (1 << last)) || !above) continue;
      const cost = above.order.reduce((sum, box) => sum + (costs[box]?.[last] ?? 0), above.cost);
      if (cost < best.cost) best = { order: [...above.order, last], cost };
    }
    known.push(best);
  }
  return known.at(-1) ?? { order: [], cost: 0 };
}

/** By turns, the boxes of one column stand in the order of the middle of what they are linked to. */
function swept(teaching: Order, pairs: readonly Pair[]): Order {
  const turned = pairs.map(([first, second]): Pair => [second, first]);
  let order = teaching;
  let best = teaching;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    order =
      sweep % 2 === 0
        ? { ...order, second: byMiddle(order.second, order.first, pairs) }
        : { ...order, first: byMiddle(order.first, order.second, turned) };
    if (crossings(order, pairs) < crossings(best, pairs)) best = order;
  }
  return best;
}

/** @param pairs of a box of the other column and one of this */
function byMiddle(column: readonly number[], other: readonly number[], pairs: readonly Pair[]): number[] {
  const middles = new Map(
    column.map((box, place) => {
      const places = pairs.filter(([, end]) => end === box).map(([start]) => other.indexOf(start));
      const middle = places.reduce((sum, one) => sum + one, 0) / places.length;
      // A box without lines stays where it is, as far as columns of different length allow.
      return [box, places.length > 0 ? middle : (place * other.length) / column.length];
    }),
  );
  return [...column].sort((one, two) => (middles.get(one) ?? 0) - (middles.get(two) ?? 0));
}

function inversions(order: readonly number[]): number {
  return order.reduce((sum, box, place) => sum + order.slice(place).filter((below) => below < box).length, 0);
}

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const item of items) {
    for (const rest of permutations(items.filter((other) => other !== item))) yield [item, ...rest];
  }
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
