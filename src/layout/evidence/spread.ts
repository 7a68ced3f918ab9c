/** Moves things on a line apart as far as they need, and no further from where they belong. */

/** Something on the line: where its middle belongs, and how wide it is. */
export interface Spot {
  readonly at: number;
  readonly width: number;
}

/**
 * The middles in the given order, none over another and none over an end, as long as all of them have room together.
 *
 * @param gap at least between two
 */
export function spread(spots: readonly Spot[], start: number, end: number, gap: number): number[] {
  const rightwards = pushed(spots, start, gap);
  const leftwards = pushed(
    spots.toReversed().map(({ at, width }) => ({ at: -at, width })),
    -end,
    gap,
  )
    .toReversed()
    .map((at) => -at);
  // Both keep the distances, and so does their mean; each must keep to the end that it was not pushed from.
  const fromLeft = within(rightwards, spots, end, gap);
  const fromRight = within(
    leftwards.toReversed().map((at) => -at),
    spots.toReversed(),
    -start,
    gap,
  )
    .toReversed()
    .map((at) => -at);
  return fromLeft.map((at, index) => (at + (fromRight[index] ?? at)) / 2);
}

function pushed(spots: readonly Spot[], start: number, gap: number): number[] {
  let edge = start - gap;
  return spots.map(({ at, width }) => {
    const middle = Math.max(at, edge + gap + width / 2);
    edge = middle + width / 2;
    return middle;
  });
}

function within(middles: readonly number[], spots: readonly Spot[], end: number, gap: number): number[] {
  let edge = end + gap;
  return spots
    .map(({ width }, index) => ({ middle: middles[index] ?? 0, width }))
    .toReversed()
    .map(({ middle, width }) => {
      const at = Math.min(middle, edge - gap - width / 2);
      edge = at - width / 2;
      return at;
    })
    .toReversed();
}
