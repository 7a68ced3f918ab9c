/** Where the boxes of a concept map stand and how the lines between them run: geometry, and nothing else. */

import type { Box } from '../frame.ts';

/** A line from a remedy to an obstacle, by their places in their columns. */
export interface MapRoute {
  readonly from: number;
  readonly to: number;
}

/** Heights of the boxes of each column, from the top; pt. */
export interface MapHeights {
  readonly obstacles: readonly number[];
  readonly remedies: readonly number[];
}

export interface PlacedRoute extends MapRoute {
  readonly start: Point;
  readonly end: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedColumn {
  readonly x: number;
  readonly boxes: readonly Box[];
}

export interface PlacedMap {
  readonly obstacles: PlacedColumn;
  readonly remedies: PlacedColumn;
  /** In the order given. */
  readonly routes: readonly PlacedRoute[];
}

/**
 * Obstacles in a column at the start of the area, remedies in one at its end, both in teaching order. Lines run straight
 * from edge to edge; each has an end point of its own, and those on one edge stand in the order of what they lead to,
 * so that lines of one box never cross.
 *
 * @param column width of either column, pt
 * @param direction of the text: the start of the area is on the left or on the right
 */
export function placeMap(
  heights: MapHeights,
  routes: readonly MapRoute[],
  area: Box,
  column: number,
  direction: 'ltr' | 'rtl',
): PlacedMap {
  const left = area.x;
  const right = area.x + area.width - column;
  const [start, end] = direction === 'ltr' ? [left, right] : [right, left];
  const obstacles = { x: start, boxes: stacked(heights.obstacles, area, start, column) };
  const remedies = { x: end, boxes: stacked(heights.remedies, area, end, column) };
  const inner = direction === 'ltr' ? column : 0;
  const placed = routes.map((route): PlacedRoute => {
    const leaving = routes.filter(({ from }) => from === route.from).map(({ to }) => to);
    const arriving = routes.filter(({ to }) => to === route.to).map(({ from }) => from);
    return {
      ...route,
      start: { x: end + column - inner, y: portOf(remedies.boxes[route.from], leaving, route.to) },
      end: { x: start + inner, y: portOf(obstacles.boxes[route.to], arriving, route.from) },
    };
  });
  return { obstacles, remedies, routes: placed };
}

/** Boxes below one another, the room that is left shared out evenly round them. */
function stacked(heights: readonly number[], area: Box, x: number, width: number): Box[] {
  const room = area.height - heights.reduce((sum, height) => sum + height, 0);
  const gap = room / heights.length;
  let y = area.y + gap / 2;
  return heights.map((height) => {
    const box = { x, y, width, height };
    y += height + gap;
    return box;
  });
}

/** Where on the box's edge the line to `other` ends, among all that end there. */
function portOf(box: Box | undefined, others: readonly number[], other: number): number {
  if (!box) throw new RangeError('Unexpected end of a line, expected a box of the map');
  const rank = [...others].sort((one, two) => one - two).indexOf(other);
  return box.y + (box.height * (rank + 1)) / (others.length + 1);
}
