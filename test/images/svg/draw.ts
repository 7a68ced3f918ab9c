/** Reads the inside of an SVG of 100 by 100 for tests, with words in Carlito. */

import type { Drawing, DrawnShape } from '../../../src/frames/drawing.ts';
import { openSvgReader } from '../../../src/images/svg/read-svg-picture.ts';
import { openFontBook } from '../../../src/layout/text/font-book.ts';
import { pictureType } from '../../../src/layout/text/picture-type.ts';
import { openResources } from '../../../src/resources/resources.ts';
import { toldResult } from '../../told.ts';
import { asked } from '../jpegs.ts';

const { font, usvg } = openResources();
const book = openFontBook({ heading: 'Carlito', body: 'Carlito', code: 'Cousine' }, font);
const type = pictureType('Carlito', () => book);
const read = await openSvgReader({ type, usvg });

export const readSvg = (file: string | Buffer) =>
  toldResult(read(asked('svg', Buffer.from(file), 'drawing.svg')));

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
