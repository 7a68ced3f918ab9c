/** Drawings are mostly made for white pages; on dark slides, those without a ground of their own get a light one. */

import type { Drawing, DrawnShape, PathStep, Picture } from '../../frames/drawing.ts';
import type { ResolvedTheme } from '../../frames/resolved-theme.ts';
import { lightness } from '../lightness.ts';

type Pictures = ReadonlyMap<string, Picture>;

/** Where text is lighter than what it stands on. */
export function onLightGrounds(pictures: Pictures, { dk1, lt1 }: ResolvedTheme['colours']): Pictures {
  if (lightness(dk1) <= lightness(lt1)) return pictures;
  return new Map([...pictures].map(([name, picture]) => [name, grounded(picture)]));
}

function grounded(picture: Picture): Picture {
  if (picture.type !== 'drawing' || picture.shapes.some((shape) => isGround(shape, picture))) return picture;
  const { width, height } = picture;
  const ground: DrawnShape = {
    name: 'background',
    steps: [
      { kind: 'move', x: 0, y: 0 },
      { kind: 'line', x: width, y: 0 },
      { kind: 'line', x: width, y: height },
      { kind: 'line', x: 0, y: height },
      { kind: 'close' },
    ],
    bounds: { x: 0, y: 0, width, height },
    fillRule: 'nonzero',
    fill: { hex: 'FFFFFF', opacity: 1 },
  };
  return { ...picture, shapes: [ground, ...picture.shapes] };
}

/** One piece that nothing is seen through and that covers the picture, but for rounded corners. */
function isGround({ steps, fill }: DrawnShape, { width, height }: Drawing): boolean {
  const isWhole = steps.filter(({ kind }) => kind === 'move').length === 1;
  return isWhole && fill?.opacity === 1 && areaOf(steps) >= 0.95 * width * height;
}

/** Of the polygon between the ends of the steps, by the shoelace formula. */
function areaOf(steps: readonly PathStep[]): number {
  const corners = steps.flatMap((step) => (step.kind === 'close' ? [] : [step]));
  const twice = corners.reduce((sum, { x, y }, index) => {
    const next = corners[(index + 1) % corners.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}
