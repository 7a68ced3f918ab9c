/** A picture as its pixels: red, green, blue and opacity, a byte each, row by row. */

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}
