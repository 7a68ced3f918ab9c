/** Draws arrowheads and dots at the corners and ends of a path (SVG 2, 13.7). */

import type { XmlElement } from '@rgrove/parse-xml';
import type { PathStep } from '../../layout/frame.ts';
import { lengthOf } from './lengths.ts';
import { type Matrix, moved, times } from './matrix.ts';
import type { Manner, Scene } from './scene.ts';
import type { Declarations } from './style-rules.ts';
import { viewBoxMatrix } from './viewport.ts';

/** A corner or end of a path, with the directions in which the pen comes and goes; radians. */
interface Vertex {
  readonly x: number;
  readonly y: number;
  readonly from?: number;
  readonly to?: number;
}

export interface PlacedMarker {
  readonly marker: XmlElement;
  readonly manner: Manner;
}

/** What stands at the vertices of a path; nothing where a marker is named that is not there. */
export function markersAlong(
  steps: readonly PathStep[],
  says: Declarations,
  manner: Manner,
  scene: Scene,
): PlacedMarker[] {
  const vertices = verticesOf(steps);
  return vertices.flatMap((vertex, index): PlacedMarker[] => {
    const isEnd = index === vertices.length - 1;
    const place = index === 0 ? 'start' : isEnd ? 'end' : 'mid';
    const [, id = ''] =
      /^url\(\s*["']?#([^"')]+)["']?\s*\)$/.exec(says[`marker-${place}`] ?? says.marker ?? '') ?? [];
    const marker = scene.byId.get(id);
    if (!marker || manner.using.includes(id)) return [];
    const { style } = manner;
    const inside = {
      ...manner,
      matrix: times(manner.matrix, markerMatrix(marker, vertex, place === 'start', style.strokeWidth)),
      using: [...manner.using, id],
    };
    return [{ marker, manner: inside }];
  });
}

function markerMatrix({ attributes }: XmlElement, vertex: Vertex, isStart: boolean, pen: number): Matrix {
  const width = lengthOf(attributes.markerWidth ?? '3') || 0;
  const height = lengthOf(attributes.markerHeight ?? '3') || 0;
  const box = viewBoxMatrix(attributes, width, height);
  const [x, y] = [lengthOf(attributes.refX) || 0, lengthOf(attributes.refY) || 0];
  const scale = attributes.markerUnits === 'userSpaceOnUse' ? 1 : pen;
  const angle = angleOf(attributes.orient ?? '0', vertex, isStart);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned: Matrix = [cos * scale, sin * scale, -sin * scale, cos * scale, vertex.x, vertex.y];
  // The reference point, as it lies in the box, comes to stand on the vertex.
  const reference = moved(-(box[0] * x + box[2] * y + box[4]), -(box[1] * x + box[3] * y + box[5]));
  return times(turned, times(reference, box));
}

/** Along the path, halfway between coming and going, or as the marker says in degrees. */
function angleOf(orient: string, { from, to }: Vertex, isStart: boolean): number {
  if (!orient.startsWith('auto')) return ((Number.parseFloat(orient) || 0) * Math.PI) / 180;
  const along = from === undefined || to === undefined ? (from ?? to ?? 0) : between(from, to);
  return isStart && orient === 'auto-start-reverse' ? along + Math.PI : along;
}

function between(one: number, other: number): number {
  return Math.atan2(Math.sin(one) + Math.sin(other), Math.cos(one) + Math.cos(other));
}

function verticesOf(steps: readonly PathStep[]): Vertex[] {
  const vertices: Vertex[] = [];
  let start = { x: 0, y: 0 };
  for (const step of steps) {
    if (step.kind === 'move') {
      start = step;
      vertices.push({ x: step.x, y: step.y });
      continue;
    }
    const before = vertices.pop() ?? start;
    const end = step.kind === 'close' ? start : step;
    const first =
      step.kind === 'curve'
        ? apart(before, { x: step.x1, y: step.y1 }, { x: step.x2, y: step.y2 }, end)
        : end;
    const last =
      step.kind === 'curve'
        ? apart(end, { x: step.x2, y: step.y2 }, { x: step.x1, y: step.y1 }, before)
        : before;
    const to = Math.atan2(first.y - before.y, first.x - before.x);
    const from = Math.atan2(end.y - last.y, end.x - last.x);
    vertices.push({ ...before, to }, { x: end.x, y: end.y, from });
  }
  return vertices;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The first of several places that differs from one: a control point may lie on its end. */
function apart(one: Point, ...others: readonly Point[]): Point {
  return others.find(({ x, y }) => x !== one.x || y !== one.y) ?? one;
}
