/** The pattern of a dashed stroke. */

import type { Stroke } from '../frames/drawing.ts';

/** Lengths on and off, pt: PowerPoint's "dash", four widths on and three off (ECMA-376 part 1, 20.1.10.48). */
export function dashArray({ width, dash }: Stroke): [on: number, off: number] | undefined {
  return dash && [width * 4, width * 3];
}
