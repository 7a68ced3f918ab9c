/** How much a picture may hold before slides and printers can't bear it. */

/** Thrown, and caught by the reader, where a picture holds more. */
export class TooComplex extends Error {}

export const MOST = {
  /** Written once, wherever they are used. */
  elements: 20_000,
  depth: 100,
  /** What all uses of all elements come to; `weightOf` in `plain-svg.ts` counts. */
  weight: 2_000_000,
  rules: 2000,
  /** Comparisons of an element with a part of a selector. */
  comparisons: 5_000_000,
  shapes: 2000,
  steps: 100_000,
} as const;
