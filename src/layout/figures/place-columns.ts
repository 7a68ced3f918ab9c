/** Where the boxes of two columns stand and how the lines between them run: geometry, and nothing else. */

import type { Box } from '../frame.ts';

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
  /** In the order of the routes: where each line begins and ends, on the inner edges of the boxes. */
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
  const portOf = (spot: Spot, other: Spot): Point => {
    const box = columns[spot.column]?.boxes[spot.row];
    if (!box) throw new RangeError('Unexpected end of a line, expected a box of the figure');
    const others = routes.flatMap(({ from, to }) =>
      isSame(from, spot) ? [to] : isSame(to, spot) ? [from] : [],
    );
    const rank = [...others].sort((one, two) => one.row - two.row).findIndex((one) => isSame(one, other));
    const isLeft = box.x === left;
    return { x: isLeft ? box.x + column : box.x, y: box.y + (box.height * (rank + 1)) / (others.length + 1) };
  };
  return {
    columns,
    lines: routes.map(({ from, to }) => ({ start: portOf(from, to), end: portOf(to, from) })),
  };
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
