/** Lengths as Word counts them. */

/** Points as twentieths of a point (ECMA-376 part 1, 17.18.81 ST_SignedTwipsMeasure). */
export function twips(points: number): number {
  return Math.round(points * 20);
}
