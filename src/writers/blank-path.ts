/** The outline of a gap in a line: a rule to write on, or a square to tick. */

import type { BlankSegment } from '../layout/frame.ts';
import { shapePath } from './shape-path.ts';

/** pt */
export const BLANK_RULE = 0.75;
/** The side of a box to tick, as a share of its width with the space round it. */
const BOX_SIDE = 0.7;
/** How far it reaches below the baseline, as a share of its side. */
const BOX_DEPTH = 0.14;

/** SVG path data in page coordinates, to be stroked. */
export function blankPath({ x, width, shape }: BlankSegment, baseline: number): string {
  if (shape !== 'box') return `M${x} ${baseline} L${x + width} ${baseline}`;
  const side = width * BOX_SIDE;
  const left = x + (width - side) / 2;
  return shapePath('rect', { x: left, y: baseline - side * (1 - BOX_DEPTH), width: side, height: side });
}
