/** Where a shape stands, as PptxGenJS is told. */

import type { Box } from '../../../layout/frame.ts';
import { toInches } from '../../../length.ts';

/** In inches: PptxGenJS takes a number below 100 as that, and a larger one as EMU. */
export function place({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
  return { x: toInches(x), y: toInches(y), w: toInches(width), h: toInches(height) };
}
