/** Reads the inside of an SVG of 100 by 100 for tests, with letters that are squares as wide as they are high. */

import type { Drawing, DrawnShape } from '../../../src/layout/frame.ts';
import { readSvgPicture } from '../../../src/pictures/svg/read-svg-picture.ts';
import type { TextOutliner } from '../../../src/pictures/text-outliner.ts';
import { toldResult } from '../../told.ts';
import { asked } from '../jpegs.ts';

const squares: TextOutliner = (text, { size }) => {
  if (text.includes('☃')) return undefined;
  const steps = [...text].flatMap((sign, index) => {
    if (sign === ' ') return [];
    const x = index * size;
    return [
      { kind: 'move', x, y: 0 },
      { kind: 'line', x: x + size, y: 0 },
      { kind: 'line', x: x + size, y: -size },
      { kind: 'close' },
    ] as const;
  });
  return { steps, width: text.length * size };
};

export const readSvg = (file: string) =>
  toldResult(readSvgPicture(asked('svg', Buffer.from(file), 'drawing.svg'), squares));

export const svg = (inside: string, attributes = 'viewBox="0 0 100 100"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}\n</svg>`;

export function drawing(inside: string, attributes?: string): Drawing {
  const { value, diagnostics } = readSvg(svg(inside, attributes));
  if (value?.type !== 'drawing') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

export const shapesOf = (inside: string, attributes?: string): readonly DrawnShape[] =>
  drawing(inside, attributes).shapes;

export function shapeOf(inside: string, attributes?: string): DrawnShape {
  const [shape, ...more] = shapesOf(inside, attributes);
  if (!shape || more.length > 0) throw new Error('Expected one shape');
  return shape;
}

/** Left, top, right and bottom, to a hundredth. */
export function edgesOf({ bounds: { x, y, width, height } }: DrawnShape): number[] {
  return [x, y, x + width, y + height].map((value) => Math.round(value * 100) / 100 + 0);
}

/** Codes and messages of what is found. */
export const found = (inside: string, attributes?: string) =>
  readSvg(svg(inside, attributes)).diagnostics.map(({ code, message }) => `${code}: ${message}`);
