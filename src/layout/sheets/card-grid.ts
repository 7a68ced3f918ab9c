/** Where cards stand on a page: the same cells on its front as on its back, seen through the paper. */

import type { Box, Paint } from '../../frames/drawing.ts';
import type { LineFrame } from '../../frames/frame.ts';

/** Cells of one size, `x` and `width` lying evenly between the edges of the page; pt. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly x: number;
  /** Of a cell. */
  readonly width: number;
  readonly height: number;
}

/** From many small cards to a single one. */
const SHAPES = [
  { columns: 2, rows: 4 },
  { columns: 2, rows: 3 },
  { columns: 2, rows: 2 },
  { columns: 1, rows: 2 },
  { columns: 1, rows: 1 },
] as const;

/**
 * The grids of at most so many cards for a text area, the one with most cards first.
 *
 * @param area `x` and `width` of the text column, the width of its page, and the height of the text area; pt
 */
export function gridsOf(
  most: number,
  area: {
    readonly x: number;
    readonly width: number;
    readonly pageWidth: number;
    readonly pageHeight: number;
  },
): Grid[] {
  // Both sides keep the wider margin, for the punched edge is on the left of the front and on the right of the back.
  const x = Math.max(area.x, area.pageWidth - area.x - area.width);
  return SHAPES.filter(({ columns, rows }) => columns * rows <= most).map(({ columns, rows }) => ({
    columns,
    rows,
    x,
    width: (area.pageWidth - 2 * x) / columns,
    height: area.pageHeight / rows,
  }));
}

/** The cell of the card of that index on its page; cards follow one another as the language is read. */
export function cellOf({ columns, x, width, height }: Grid, index: number, direction: 'ltr' | 'rtl'): Box {
  const fromStart = index % columns;
  const column = direction === 'ltr' ? fromStart : columns - 1 - fromStart;
  return { x: x + column * width, y: Math.floor(index / columns) * height, width, height };
}

/** The place behind a box when the paper is turned on its long edge. */
export function behind(box: Box, pageWidth: number): Box {
  return { ...box, x: pageWidth - box.x - box.width };
}

/** Lines to cut along, from edge to edge of the grid with its top at `y`. */
export function cutLines({ columns, rows, x, width, height }: Grid, y: number, paint: Paint): LineFrame[] {
  const right = x + columns * width;
  const bottom = y + rows * height;
  const line = (name: string, from: LineFrame['from'], to: LineFrame['to']): LineFrame => ({
    kind: 'line',
    name,
    from,
    to,
    stroke: { paint, width: 0.6, dash: 'dash' },
  });
  const down = Array.from({ length: columns + 1 }, (_, index) => x + index * width);
  const across = Array.from({ length: rows + 1 }, (_, index) => y + index * height);
  return [
    ...down.map((at, index) => line(`Cut down ${index + 1}`, { x: at, y }, { x: at, y: bottom })),
    ...across.map((at, index) => line(`Cut across ${index + 1}`, { x, y: at }, { x: right, y: at })),
  ];
}
