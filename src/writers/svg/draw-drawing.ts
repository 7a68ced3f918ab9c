/** Draws a picture of shapes, in the units of the drawing. */

import type { Drawing, DrawnShape, PathStep } from '../../frames/drawing.ts';
import { ICON_SIDE, type IconFrame } from '../../frames/frame.ts';
import { colourOf, element } from './element.ts';

export function drawDrawing({ shapes }: Drawing): string {
  return shapes.map(drawShape).join('');
}

export function drawIcon({ box, steps, stroke }: IconFrame): string {
  const scale = box.width / ICON_SIDE;
  return element('path', {
    d: steps.map(pathData).join(''),
    transform: `translate(${box.x} ${box.y}) scale(${scale})`,
    fill: 'none',
    stroke: colourOf(stroke.paint),
    'stroke-width': String(stroke.width / scale),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

function drawShape({ steps, fill, fillRule, outline }: DrawnShape): string {
  return element('path', {
    d: steps.map(pathData).join(''),
    fill: fill ? `#${fill.hex}` : 'none',
    'fill-opacity': fill && String(fill.opacity),
    'fill-rule': fillRule,
    ...(outline && {
      stroke: `#${outline.ink.hex}`,
      'stroke-opacity': String(outline.ink.opacity),
      'stroke-width': String(outline.width),
      'stroke-dasharray': outline.dash.join(' ') || undefined,
      'stroke-linecap': outline.cap,
      'stroke-linejoin': outline.join,
    }),
  });
}

/** Unrounded, for a drawing may be a few units wide. */
function pathData(step: PathStep): string {
  if (step.kind === 'close') return 'Z';
  if (step.kind === 'curve') return `C${step.x1} ${step.y1} ${step.x2} ${step.y2} ${step.x} ${step.y}`;
  return `${step.kind === 'move' ? 'M' : 'L'}${step.x} ${step.y}`;
}
