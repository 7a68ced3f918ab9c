/** The pattern of a dashed stroke. */

import type { Stroke } from '../frames/drawing.ts';

/** In widths of the line, on and off (ECMA-376 part 1, 20.1.10.48). */
const PATTERNS = { dash: [4, 3], sysDot: [1, 1] } as const;

/** Lengths on and off, pt. */
export function dashArray({ width, dash }: Stroke): [on: number, off: number] | undefined {
  if (!dash) return undefined;
  const [on, off] = PATTERNS[dash];
  return [width * on, width * off];
}
