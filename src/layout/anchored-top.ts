/** Where something stands within a box that is higher than it. */

import type { Box } from '../frames/drawing.ts';
import type { Region } from '../frames/resolved-theme.ts';

/** How much of the height that is left stands above it. */
const ABOVE: Readonly<Record<Region['anchor'], number>> = { top: 0, middle: 0.5, bottom: 1 };

/** y of the top of what is `height` high, pt. */
export function anchoredTop(box: Box, height: number, anchor: Region['anchor']): number {
  return box.y + (box.height - height) * ABOVE[anchor];
}
