/** The basic shapes of SVG as path data (SVG 2, 10). */

import { lengthOf } from './lengths.ts';
import { numbersIn } from './matrix.ts';

type Attributes = Readonly<Record<string, string>>;

/** Path data of an element; empty where it draws nothing. */
export const SHAPES: Readonly<Record<string, (attributes: Attributes) => string>> = {
  path: ({ d = '' }) => d,
  rect: rectangle,
  circle: ({ cx, cy, r }) => ellipse(lengthOf(cx), lengthOf(cy), lengthOf(r), lengthOf(r)),
  ellipse: ({ cx, cy, rx, ry }) =>
    ellipse(lengthOf(cx), lengthOf(cy), lengthOf(rx ?? ry), lengthOf(ry ?? rx)),
  line: ({ x1, y1, x2, y2 }) => `M${lengthOf(x1)} ${lengthOf(y1)}L${lengthOf(x2)} ${lengthOf(y2)}`,
  polyline: ({ points = '' }) => polygon(points),
  polygon: ({ points = '' }) => {
    const path = polygon(points);
    return path && `${path}Z`;
  },
};

function rectangle(attributes: Attributes): string {
  const [x, y] = [lengthOf(attributes.x), lengthOf(attributes.y)];
  const [width, height] = [lengthOf(attributes.width), lengthOf(attributes.height)];
  if (!(width > 0 && height > 0)) return '';
  const rx = Math.min(width / 2, lengthOf(attributes.rx ?? attributes.ry));
  const ry = Math.min(height / 2, lengthOf(attributes.ry ?? attributes.rx));
  if (!(rx > 0 && ry > 0)) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const arc = (toX: number, toY: number) => `a${rx} ${ry} 0 0 1 ${toX} ${toY}`;
  const [across, down] = [width - 2 * rx, height - 2 * ry];
  return [
    `M${x + rx} ${y}h${across}${arc(rx, ry)}`,
    `v${down}${arc(-rx, ry)}`,
    `h${-across}${arc(-rx, -ry)}`,
    `v${-down}${arc(rx, -ry)}Z`,
  ].join('');
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  if (!(rx > 0 && ry > 0)) return '';
  const half = (toX: number) => `A${rx} ${ry} 0 0 1 ${toX} ${cy}`;
  return `M${cx + rx} ${cy}${half(cx - rx)}${half(cx + rx)}Z`;
}

function polygon(points: string): string {
  const numbers = numbersIn(points);
  const whole = numbers.slice(0, numbers.length - (numbers.length % 2));
  return whole.length < 4 ? '' : `M${whole.join(' ')}`;
}
