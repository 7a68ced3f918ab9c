/** A path, filled and stroked. */

import type { Paint, Stroke } from '../../frames/drawing.ts';
import { dashArray } from '../dash-array.ts';
import { type Attributes, colourOf, element } from './element.ts';

export interface PaintOptions {
  readonly fill?: Paint | undefined;
  readonly stroke?: Stroke | undefined;
}

/** Nothing where there is nothing to see. */
export function drawPath(d: string, { fill, stroke }: PaintOptions, attributes: Attributes = {}): string {
  if (!fill && !stroke) return '';
  return element('path', {
    d,
    fill: fill ? colourOf(fill) : 'none',
    ...(stroke && {
      stroke: colourOf(stroke.paint),
      'stroke-width': stroke.width,
      'stroke-dasharray': dashArray(stroke)?.join(' '),
    }),
    ...attributes,
  });
}
