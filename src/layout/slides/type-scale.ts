/** The sizes that a region's text may be set in. */

/** Its own size and the smaller ones of the theme's scale, down to the floor; the largest first, pt. */
export function sizesDown(own: number, scale: readonly number[], floor: number): number[] {
  return [own, ...scale.filter((size) => size < own && size >= floor)];
}
