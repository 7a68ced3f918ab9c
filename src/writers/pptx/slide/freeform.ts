/** A path as a freeform shape (ECMA-376 part 1, 20.1.9.8 custGeom). */

import { toEmu } from '../../../base/length.ts';
import type { DrawnShape, PathStep } from '../../../frames/drawing.ts';
import { customGeometry, transform } from '../shape.ts';
import { element, type XmlElement } from '../xml.ts';
import { solids } from './solids.ts';

/** Where a drawing stands on the slide: its top left, and points a unit. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The place of the shape, and its outline in EMU from there. */
export function freeform({ steps, bounds, fillRule }: DrawnShape, placing: Placing): XmlElement[] {
  const left = placing.x + bounds.x * placing.scale;
  const top = placing.y + bounds.y * placing.scale;
  const [width, height] = [
    atLeastOneEmu(bounds.width * placing.scale),
    atLeastOneEmu(bounds.height * placing.scale),
  ];
  const point = (x: number, y: number) =>
    element('a:pt', {
      x: toEmu(placing.x + x * placing.scale - left),
      y: toEmu(placing.y + y * placing.scale - top),
    });
  const paths = fillRule === 'nonzero' ? solids(steps) : [steps];
  return [
    transform({ x: left, y: top, width, height }),
    customGeometry(
      paths.map((path) =>
        element(
          'a:path',
          { w: toEmu(width), h: toEmu(height) },
          path.map((step) => command(step, point)),
        ),
      ),
    ),
  ];
}

/** A path without width would be scaled by nothing to nothing: a level line is one EMU high. */
function atLeastOneEmu(length: number): number {
  return Math.max(1 / toEmu(1), length);
}

function command(step: PathStep, point: (x: number, y: number) => XmlElement): XmlElement {
  if (step.kind === 'close') return element('a:close');
  const end = point(step.x, step.y);
  if (step.kind !== 'curve') return element(step.kind === 'move' ? 'a:moveTo' : 'a:lnTo', {}, [end]);
  return element('a:cubicBezTo', {}, [point(step.x1, step.y1), point(step.x2, step.y2), end]);
}
