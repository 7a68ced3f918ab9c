/** Draws a straight line, with a head where it is an arrow. */

import type { LineFrame } from '../../layout/frame.ts';
import type { PageCanvas } from './canvas.ts';
import { markPart } from './mark-part.ts';
import { paintPath } from './paint-path.ts';

/** PowerPoint's triangle of medium width and length: as wide and as long as three lines (ECMA-376 part 1, 20.1.8.37). */
const HEAD = 3;

export function drawRule({ from, to, stroke, arrow, tag }: LineFrame, canvas: PageCanvas): void {
  const box = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  markPart(tag, box, canvas);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const head = arrow && length > 0 ? HEAD * stroke.width : 0;
  // Along the line and across it, a point each.
  const along = { x: (to.x - from.x) / (length || 1), y: (to.y - from.y) / (length || 1) };
  const neck = { x: to.x - along.x * head, y: to.y - along.y * head };
  paintPath(canvas.doc, `M${from.x} ${from.y} L${neck.x} ${neck.y}`, { stroke });
  if (head === 0) return;
  const across = { x: -along.y * (head / 2), y: along.x * (head / 2) };
  const corners = [
    to,
    { x: neck.x + across.x, y: neck.y + across.y },
    { x: neck.x - across.x, y: neck.y - across.y },
  ];
  const path = corners.map(({ x, y }) => `${x} ${y}`).join(' L');
  paintPath(canvas.doc, `M${path} Z`, { fill: stroke.paint });
}
