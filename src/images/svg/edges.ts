/** Edges that cut a picture off: its own, and those of clip paths. Slides have no scissors for shapes. */

import type { XmlElement } from '@rgrove/parse-xml';
import type { Box, DrawnShape, Ink, PathStep } from '../../frames/drawing.ts';
import { IDENTITY, inverse, type Matrix, readTransform, scaleOf, times } from './matrix.ts';
import { boundsOf, pathSteps, transformed } from './path-steps.ts';
import { elementsIn } from './svg-file.ts';

export interface Edge {
  /** What is seen lies in here; nothing where that is no rectangle. */
  readonly box: Box | undefined;
  /** How the box lies in the picture. */
  readonly matrix: Matrix;
  /** Whether the author asks for it, by `clip-path`. */
  readonly isOwn: boolean;
}

/**
 * @param clip as usvg wrote it
 * @param matrix of what it cuts
 */
export function edgeOfClip(clip: XmlElement, matrix: Matrix): Edge {
  const { transform = '', id = '', clipPathUnits, 'clip-path': further } = clip.attributes;
  const isOwn = /^d\d+-/.test(id);
  const [path, ...more] = elementsIn(clip);
  if (!path) return { box: { x: 0, y: 0, width: 0, height: 0 }, matrix, isOwn };
  const isPlain = path.name === 'path' && more.length === 0 && !further && !path.attributes['clip-path'];
  if (!isPlain || clipPathUnits === 'objectBoundingBox') return { box: undefined, matrix, isOwn };
  const placed = [transform, path.attributes.transform ?? ''].reduce(
    (whole, next) => times(whole, readTransform(next) ?? IDENTITY),
    matrix,
  );
  return { box: rectangleOf(pathSteps(path.attributes.d ?? '') ?? []), matrix: placed, isOwn };
}

/** The box of a path that is an upright rectangle, and nothing else. */
function rectangleOf(steps: readonly PathStep[]): Box | undefined {
  const corners = steps.flatMap((step) => (step.kind === 'close' ? [] : [step]));
  const [first, ...others] = corners;
  const last = corners.length === 5 ? corners.pop() : first;
  const isRing =
    first?.kind === 'move' &&
    others.every(({ kind }) => kind === 'line') &&
    corners.length === 4 &&
    isNear(first.x, last?.x) &&
    isNear(first.y, last?.y);
  const turns = corners.map((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return isNear(corner.x, next.x) ? 'down' : isNear(corner.y, next.y) ? 'across' : 'askew';
  });
  const isUpright = /^(down,across,down,across|across,down,across,down)$/.test(turns.join());
  return isRing && isUpright ? boundsOf(steps) : undefined;
}

/** usvg counts with some seven digits. */
function isNear(one: number, other = Number.NaN): boolean {
  return Math.abs(one - other) <= 1e-5 * Math.max(1, Math.abs(one));
}

/**
 * As much of a shape as an edge lets be seen: nothing where all is cut off, `across` where it can’t be told in paths.
 *
 * @param tolerance how far it may reach over the edge
 */
export function within(shape: DrawnShape, edge: Edge, tolerance: number): DrawnShape | 'across' | undefined {
  const { box, matrix } = edge;
  const back = inverse(matrix);
  if (!back) return undefined;
  // As the edge sees it: upright.
  const steps = transformed(shape.steps, back);
  const bounds = boundsOf(steps);
  if (!box || !bounds) return 'across';
  const scale = scaleOf(back);
  const pen = ((shape.outline?.width ?? 0) / 2) * scale;
  // How far it reaches over each side, and how far it would if nothing of it were seen.
  const sides = [
    [box.x - bounds.x, bounds.width],
    [box.y - bounds.y, bounds.height],
    [bounds.x + bounds.width - box.x - box.width, bounds.width],
    [bounds.y + bounds.height - box.y - box.height, bounds.height],
  ] as const;
  if (sides.some(([over, whole]) => over >= whole + pen)) return undefined;
  if (sides.every(([over]) => over <= tolerance * scale)) return shape;
  const own = rectangleOf(steps);
  return own && !shape.outline ? { ...shape, ...cutRectangle(own, box, matrix) } : 'across';
}

function cutRectangle(own: Box, box: Box, matrix: Matrix): Pick<DrawnShape, 'steps' | 'bounds'> {
  const [left, top] = [Math.max(own.x, box.x), Math.max(own.y, box.y)];
  const right = Math.min(own.x + own.width, box.x + box.width);
  const bottom = Math.min(own.y + own.height, box.y + box.height);
  const cut = { x: left, y: top, width: right - left, height: bottom - top };
  const steps = transformed(rectangle(cut), matrix);
  return { steps, bounds: boundsOf(steps) ?? cut };
}

/** What a whole picture stands on. */
export function groundOf({ width, height }: Pick<Box, 'width' | 'height'>, fill: Ink): DrawnShape {
  const bounds = { x: 0, y: 0, width, height };
  return { name: 'background', steps: rectangle(bounds), bounds, fillRule: 'nonzero', fill };
}

function rectangle({ x, y, width, height }: Box): PathStep[] {
  return [
    { kind: 'move', x, y },
    { kind: 'line', x: x + width, y },
    { kind: 'line', x: x + width, y: y + height },
    { kind: 'line', x, y: y + height },
    { kind: 'close' },
  ];
}
