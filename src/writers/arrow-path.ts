/** The outline of a straight line, and of the head that one which is an arrow has at its end. */

import type { LineFrame } from '../frames/frame.ts';

/** PowerPoint's triangle, wide and long: as wide and as long as five lines (ECMA-376 part 1, 20.1.8.37). */
const HEAD = 5;

export interface ArrowPath {
  /** To be stroked. */
  readonly shaft: string;
  /** To be filled; absent on a plain line. */
  readonly head?: string;
}

/** SVG path data in page coordinates, pt. The shaft ends where the head begins. */
export function arrowPath({ from, to, stroke, arrow }: LineFrame): ArrowPath {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const head = arrow && length > 0 ? HEAD * stroke.width : 0;
  // Along the line and across it, a point each.
  const along = { x: (to.x - from.x) / (length || 1), y: (to.y - from.y) / (length || 1) };
  const neck = { x: to.x - along.x * head, y: to.y - along.y * head };
  const shaft = `M${from.x} ${from.y} L${neck.x} ${neck.y}`;
  if (head === 0) return { shaft };
  const across = { x: -along.y * (head / 2), y: along.x * (head / 2) };
  const corners = [
    to,
    { x: neck.x + across.x, y: neck.y + across.y },
    { x: neck.x - across.x, y: neck.y - across.y },
  ];
  return { shaft, head: `M${corners.map(({ x, y }) => `${x} ${y}`).join(' L')} Z` };
}
