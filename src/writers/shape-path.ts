/** The outlines of shapes as SVG path data, with the proportions that ECMA-376 part 1, annex D presets. */

import type { Box } from '../frames/drawing.ts';
import type { ShapeKind } from '../frames/frame.ts';

/** A closed path in page coordinates, pt. */
export function shapePath(shape: ShapeKind, box: Box): string {
  return OUTLINES[shape](box);
}

const OUTLINES: Readonly<Record<ShapeKind, (box: Box) => string>> = {
  rect: ({ x, y, width, height }) =>
    polygon([x, y], [x + width, y], [x + width, y + height], [x, y + height]),
  roundRect: ({ x, y, width, height }) => {
    const radius = Math.min(width, height) * 0.166_67;
    const arc = (toX: number, toY: number) => `A${point([radius, radius])} 0 0 1 ${point([toX, toY])}`;
    const line = (toX: number, toY: number) => `L${point([toX, toY])}`;
    return [
      `M${point([x + radius, y])}`,
      line(x + width - radius, y),
      arc(x + width, y + radius),
      line(x + width, y + height - radius),
      arc(x + width - radius, y + height),
      line(x + radius, y + height),
      arc(x, y + height - radius),
      line(x, y + radius),
      arc(x + radius, y),
      'Z',
    ].join(' ');
  },
  ellipse: ({ x, y, width, height }) => {
    const middle = y + height / 2;
    const half = (toX: number) => `A${point([width / 2, height / 2])} 0 0 1 ${point([toX, middle])}`;
    return `M${point([x, middle])} ${half(x + width)} ${half(x)} Z`;
  },
  octagon: ({ x, y, width, height }) => {
    const cut = Math.min(width, height) * 0.292_89;
    const [right, bottom] = [x + width, y + height];
    return polygon(
      [x, y + cut],
      [x + cut, y],
      [right - cut, y],
      [right, y + cut],
      [right, bottom - cut],
      [right - cut, bottom],
      [x + cut, bottom],
      [x, bottom - cut],
    );
  },
  hexagon: ({ x, y, width, height }) => {
    const cut = Math.min(Math.min(width, height) * 0.25, width / 2);
    const [right, middle, bottom] = [x + width, y + height / 2, y + height];
    return polygon(
      [x, middle],
      [x + cut, y],
      [right - cut, y],
      [right, middle],
      [right - cut, bottom],
      [x + cut, bottom],
    );
  },
  triangle: ({ x, y, width, height }) =>
    polygon([x, y + height], [x + width / 2, y], [x + width, y + height]),
  chevron: ({ x, y, width, height }) => {
    const point = Math.min(Math.min(width, height) * 0.5, width);
    const [right, middle, bottom] = [x + width, y + height / 2, y + height];
    return polygon(
      [x, y],
      [right - point, y],
      [right, middle],
      [right - point, bottom],
      [x, bottom],
      [x + point, middle],
    );
  },
  homePlate: ({ x, y, width, height }) => {
    const point = Math.min(Math.min(width, height) * 0.5, width);
    const [right, bottom] = [x + width, y + height];
    return polygon([x, y], [right - point, y], [right, y + height / 2], [right - point, bottom], [x, bottom]);
  },
  rightArrow: ({ x, y, width, height }) => {
    const neck = x + width - Math.min(Math.min(width, height) * 0.5, width);
    const [top, bottom] = [y + height / 4, y + (height * 3) / 4];
    return polygon(
      [x, top],
      [neck, top],
      [neck, y],
      [x + width, y + height / 2],
      [neck, y + height],
      [neck, bottom],
      [x, bottom],
    );
  },
};

function polygon(...points: readonly (readonly [number, number])[]): string {
  return `M${points.map(point).join(' L')} Z`;
}

/** A thousandth of a point is finer than any printer. */
function point([x, y]: readonly [number, number]): string {
  return `${Number(x.toFixed(3))} ${Number(y.toFixed(3))}`;
}
