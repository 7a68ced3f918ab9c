/** Where the boxes of two columns stand and how the lines between them run: geometry, and nothing else. */

import type { Box } from '../../frames/drawing.ts';

/** A box by its column, 0 or 1, and its place in it. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

export interface Route {
  readonly from: Spot;
  readonly to: Spot;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedColumn {
  readonly x: number;
  readonly boxes: readonly Box[];
}

export interface PlacedColumns {
  readonly columns: readonly PlacedColumn[];
  /**
   * In the order of the routes: where each line begins and ends. That is on the inner edges of the boxes, or between
   * neighbours of one column on the edges that face each other.
   */
  readonly lines: readonly { readonly start: Point; readonly end: Point }[];
}

/**
 * The first column at the start of the area, the second at its end. Each line has end points of its own, and those on
 * one edge stand in the order of what they lead to, so that lines of one box never cross.
 *
 * @param heights of the boxes of both columns, from the top; pt
 * @param column width of either column, pt
 * @param direction of the text: the start of the area is on the left or on the right
 */
export function placeColumns(
  heights: readonly (readonly number[])[],
  routes: readonly Route[],
  area: Box,
  column: number,
  direction: 'ltr' | 'rtl',
): PlacedColumns {
  const left = area.x;
  const right = area.x + area.width - column;
  const starts = direction === 'ltr' ? [left, right] : [right, left];
  const columns = heights.map((each, index) => {
    const x = starts[index] ?? left;
    return { x, boxes: stacked(each, area, x, column) };
  });
  const boxOf = (spot: Spot): Box => {
    const box = columns[spot.column]?.boxes[spot.row];
    if (!box) throw new RangeError('Unexpected end of a line, expected a box of the figure');
    return box;
  };
  const portOf = (spot: Spot, other: Spot): Point => {
    const box = boxOf(spot);
    const others = routes
      .filter((route) => !isBetweenNeighbours(route))
      .flatMap(({ from, to }) => (isSame(from, spot) ? [to] : isSame(to, spot) ? [from] : []));
    const height = (one: Spot) =>
      one.row + (one.column === spot.column ? OUTERMOST * (one.row - spot.row) : 0);
    const rank = [...others]
      .sort((one, two) => height(one) - height(two))
      .findIndex((one) => isSame(one, other));
    const isLeft = box.x === left;
    return { x: isLeft ? box.x + column : box.x, y: box.y + (box.height * (rank + 1)) / (others.length + 1) };
  };
  const facing = (spot: Spot, other: Spot): Point => {
    const box = boxOf(spot);
    return { x: box.x + column / 2, y: spot.row < other.row ? box.y + box.height : box.y };
  };
  return {
    columns,
    lines: routes.map((route) => {
      const end = isBetweenNeighbours(route) ? facing : portOf;
      return { start: end(route.from, route.to), end: end(route.to, route.from) };
    }),
  };
}

/** Beyond every row: lines within a column end nearest to where they come from. */
const OUTERMOST = 1000;

/** Whether a line runs from a box to the one above or below it. */
export function isBetweenNeighbours({ from, to }: Route): boolean {
  return from.column === to.column && Math.abs(from.row - to.row) === 1;
}

function isSame(one: Spot, other: Spot): boolean {
  return one.column === other.column && one.row === other.row;
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
