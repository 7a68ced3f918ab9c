/** The outline of a gap in a line: a rule to write on, or a square to tick. */

import type { Box } from '../frames/drawing.ts';
import type { BlankSegment } from '../frames/text.ts';
import { shapePath } from './shape-path.ts';

/** pt */
export const BLANK_RULE = 0.75;
/** The side of a box to tick, as a share of its width with the space round it. */
const BOX_SIDE = 0.7;
/** How far it reaches below the baseline, as a share of its side. */
const BOX_DEPTH = 0.14;

/** The square of a box to tick. */
export function boxToTick({ x, width }: BlankSegment, baseline: number): Box {
  const side = width * BOX_SIDE;
  const left = x + (width - side) / 2;
  return { x: left, y: baseline - side * (1 - BOX_DEPTH), width: side, height: side };
}

/** SVG path data in page coordinates, to be stroked. */
export function blankPath(blank: BlankSegment, baseline: number): string {
  const { x, width, shape } = blank;
  if (shape === 'box') return shapePath('rect', boxToTick(blank, baseline));
  return `M${x} ${baseline} L${x + width} ${baseline}`;
}
