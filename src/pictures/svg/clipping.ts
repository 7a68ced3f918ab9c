/** Clip paths that clip nothing: drawing programs put one round a whole picture. */

import { lengthOf } from './lengths.ts';
import { type Matrix, readTransform, times } from './matrix.ts';
import { boundsOf, transformed } from './path-steps.ts';
import { elementsIn, nameOf, type Scene } from './scene.ts';

/** Whether all that is drawn under a `clip-path` is seen: there is none, or it is a rectangle round the picture. */
export function clipsNothing(property: string | undefined, matrix: Matrix, scene: Scene): boolean {
  if (property === undefined || property === 'none') return true;
  const [, id = ''] = /^url\(\s*["']?#([^"')]+)["']?\s*\)$/.exec(property) ?? [];
  const clip = scene.byId.get(id);
  const [shape, ...more] = clip ? elementsIn(clip) : [];
  if (!clip || !shape || more.length > 0 || nameOf(shape) !== 'rect') return false;
  if (clip.attributes.clipPathUnits === 'objectBoundingBox') return false;
  const transform = [clip, shape].map((element) => readTransform(element.attributes.transform ?? ''));
  const whole = transform.reduce<Matrix | undefined>((all, next) => all && next && times(all, next), matrix);
  const { x, y, width, height } = shape.attributes;
  const [left, top] = [lengthOf(x), lengthOf(y)];
  const [right, bottom] = [left + lengthOf(width), top + lengthOf(height)];
  // A turned rectangle reaches further than what it shows.
  if (whole === undefined || Math.abs(whole[1]) + Math.abs(whole[2]) > 0) return false;
  const box = boundsOf(
    transformed(
      [
        { kind: 'move', x: left, y: top },
        { kind: 'line', x: right, y: bottom },
      ],
      whole,
    ),
  );
  const most = 0.02 * Math.max(scene.width, scene.height);
  return (
    box !== undefined &&
    box.x <= most &&
    box.y <= most &&
    box.x + box.width >= scene.width - most &&
    box.y + box.height >= scene.height - most
  );
}
