/** Adds a path to the scene as it is seen: transformed, inked, and within the picture's edges. */

import type { XmlElement } from '@rgrove/parse-xml';
import type { Box, DrawnShape, PathStep } from '../../layout/frame.ts';
import { say } from '../../message.ts';
import { inkOf } from './inks.ts';
import { scaleOf } from './matrix.ts';
import { boundsOf, transformed } from './path-steps.ts';
import { type Manner, note, type Scene, spend } from './scene.ts';

/** What may reach over the edge, as a share of the picture's longer side: rounding, and half a thin line. */
const TOLERANCE = 0.02;

export function addShape(
  steps: readonly PathStep[],
  name: string,
  { style, matrix, opacity }: Manner,
  element: XmlElement,
  scene: Scene,
): void {
  spend(scene, 0, steps.length);
  if (style.hidden || steps.every(({ kind }) => kind === 'move')) return;
  const scale = scaleOf(matrix);
  const width = style.strokeWidth * scale;
  const fill = inkOf(style.fill, style.fillOpacity * opacity, element, scene);
  const ink = width > 0 && inkOf(style.stroke, style.strokeOpacity * opacity, element, scene);
  const placed = transformed(steps, matrix);
  const bounds = boundsOf(placed);
  if (!bounds || !(scale > 0) || (!fill && !ink)) return;
  const edge = edgeOf(bounds, ink ? width / 2 : 0, scene);
  if (edge === 'outside') return;
  if (edge === 'across') note(scene.undrawable, say`<${element.name}> over the edge`, element);
  const shape: DrawnShape = {
    name,
    steps: placed,
    bounds,
    fillRule: style.fillRule,
    ...(fill && { fill }),
    ...(ink && {
      outline: {
        ink,
        width,
        dash: style.dash.map((length) => length * scale),
        cap: style.cap,
        join: style.join,
      },
    }),
  };
  scene.shapes.push(shape);
}

/** Slides have no scissors for shapes: what an SVG cuts off at its edge would lie over what stands beside it. */
function edgeOf({ x, y, width, height }: Box, pen: number, scene: Scene): 'inside' | 'across' | 'outside' {
  const [right, bottom] = [x + width, y + height];
  if (right + pen <= 0 || bottom + pen <= 0 || x - pen >= scene.width || y - pen >= scene.height)
    return 'outside';
  const most = TOLERANCE * Math.max(scene.width, scene.height);
  const isInside = x >= -most && y >= -most && right <= scene.width + most && bottom <= scene.height + most;
  return isInside ? 'inside' : 'across';
}
