/** What a line takes up on its page. */

import type { Box } from '../frames/drawing.ts';
import type { LineFrame } from '../frames/frame.ts';

/** As wide and as high as it runs, without its own width; a level line has no height. */
export function lineBox({ from, to }: Pick<LineFrame, 'from' | 'to'>): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}
