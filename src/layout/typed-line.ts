/** How much room a line of typed text takes in a form: programs set it in the middle of what they are given. */

import type { Box } from '../frames/drawing.ts';

/** How far it reaches above and below the baseline, as multiples of the size. */
export const TYPED_LINE = { ascent: 1.05, depth: 0.3 } as const;

/** The last line of a box. */
export function footLine(box: Box, size: number): Box {
  const height = Math.min(box.height, size * (TYPED_LINE.ascent + TYPED_LINE.depth));
  return { ...box, y: box.y + box.height - height, height };
}

/** A line in the middle of a box, with some air. */
export function middleLine(box: Box, size: number): Box {
  const height = Math.min(box.height, size * AIRY);
  return { ...box, y: box.y + (box.height - height) / 2, height };
}

const AIRY = 1.5;
