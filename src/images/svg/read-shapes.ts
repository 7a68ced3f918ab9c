/** Reads what usvg wrote: groups of paths, each with its paints, within the edges that cut them off. */

import type { XmlElement } from '@rgrove/parse-xml';
import { say } from '../../diagnostics/message.ts';
import type { DrawnShape, Ink, Outline } from '../../frames/drawing.ts';
import { MOST, TooComplex } from './bounds.ts';
import { readColour } from './colours.ts';
import { type Edge, edgeOfClip, within } from './edges.ts';
import { IDENTITY, isUneven, type Matrix, readTransform, scaleOf, times } from './matrix.ts';
import { type Notes, note } from './notes.ts';
import { boundsOf, pathSteps, transformed } from './path-steps.ts';
import { elementsIn, nameOf, type SvgFile } from './svg-file.ts';
import type { Size } from './svg-size.ts';

/** What may reach over an edge, as a share of the picture’s longer side: rounding, and half a thin line. */
const TOLERANCE = 0.02;

/** How things are drawn at a point of the tree. */
interface Inheritance {
  readonly matrix: Matrix;
  readonly opacity: number;
  readonly edges: readonly Edge[];
  /** The author’s element that this comes from. */
  readonly origin: XmlElement;
}

/**
 * The shapes from the undermost up; what reaches over an edge is noted.
 *
 * @param root of what usvg wrote, in which an element’s id ends with the number of the author’s
 * @param unscaled whose outlines keep their width
 * @throws TooComplex
 */
export function readShapes(
  root: XmlElement,
  { width, height }: Size,
  file: SvgFile,
  unscaled: ReadonlySet<XmlElement>,
  notes: Notes,
): DrawnShape[] {
  const shapes: DrawnShape[] = [];
  const clips = new Map<string, XmlElement>(
    elementsIn(root)
      .filter((element) => nameOf(element) === 'defs')
      .flatMap((defs) => elementsIn(defs).map((clip) => [`url(#${clip.attributes.id})`, clip] as const)),
  );
  let steps = 0;

  function read(element: XmlElement, above: Inheritance): void {
    const name = nameOf(element);
    if (name === 'defs') return;
    const inherited = inheritanceOf(element, above);
    if (name === 'path') readPath(element, inherited);
    const before = shapes.length;
    for (const child of elementsIn(element)) read(child, inherited);
    // Shapes that are seen through as one would be seen through one another.
    if (opacityOf(element, 'opacity') < 1 && shapes.length - before > 1) {
      note(notes.simplified, say`\`opacity\` of a group`, inherited.origin);
    }
  }

  function inheritanceOf(element: XmlElement, above: Inheritance): Inheritance {
    const { id = '', transform = '' } = element.attributes;
    const origin = file.elements[Number(/^(?:e|d\d+-)(\d+)$/.exec(id)?.[1])] ?? above.origin;
    const matrix = times(above.matrix, readTransform(transform) ?? IDENTITY);
    const clip = clips.get(element.attributes['clip-path'] ?? '');
    return {
      matrix,
      origin,
      opacity: above.opacity * opacityOf(element, 'opacity'),
      edges: clip ? [...above.edges, edgeOfClip(clip, matrix)] : above.edges,
    };
  }

  function readPath({ attributes }: XmlElement, { matrix, origin, opacity, edges }: Inheritance): void {
    const drawn = pathSteps(attributes.d ?? '');
    if (!drawn || attributes.visibility === 'hidden' || drawn.every(({ kind }) => kind === 'move')) return;
    steps += drawn.length;
    if (steps > MOST.steps || shapes.length >= MOST.shapes) throw new TooComplex();
    const scale = unscaled.has(origin) ? 1 : scaleOf(matrix);
    const fill = inkOf(attributes.fill, attributes['fill-opacity'], opacity);
    const outline = outlineOf(attributes, scale, opacity);
    const placed = transformed(drawn, matrix);
    const bounds = boundsOf(placed);
    if (!bounds || !(fill || outline)) return;
    if (outline && !unscaled.has(origin) && isUneven(matrix)) {
      note(notes.simplified, say`outline stretched with its shape`, origin);
    }
    const shape: DrawnShape = {
      name: labelOf(origin, shapes.length + 1),
      steps: placed,
      bounds,
      fillRule: attributes['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero',
    };
    const painted = { ...shape, ...(fill && { fill }), ...(outline && { outline }) };
    const kept = edges.reduce<DrawnShape | undefined>(
      (rest, edge) => rest && shownOf(rest, edge, origin),
      painted,
    );
    if (!kept) return;
    const { outline: over, ...under } = kept;
    const isUnder = /^stroke|markers stroke/.test(attributes['paint-order'] ?? '');
    if (isUnder && over && fill) shapes.push({ ...shape, outline: over }, under);
    else shapes.push(kept);
  }

  /** What an edge cuts a shape down to; one that slides have no scissors for is noted. */
  function shownOf(shape: DrawnShape, edge: Edge, origin: XmlElement): DrawnShape | undefined {
    const shown = within(shape, edge, TOLERANCE * Math.max(width, height));
    if (shown !== 'across') return shown;
    note(notes.undrawable, edge.isOwn ? '`clip-path`' : say`<${nameOf(origin)}> over the edge`, origin);
    return undefined;
  }

  const picture: Edge = { box: { x: 0, y: 0, width, height }, matrix: IDENTITY, isOwn: false };
  read(root, { matrix: IDENTITY, opacity: 1, edges: [picture], origin: file.root });
  return shapes;
}

function opacityOf({ attributes }: XmlElement, name: string): number {
  return Number(attributes[name] ?? 1);
}

function inkOf(paint = 'none', share = '1', opacity: number): Ink | undefined {
  const ink = readColour(paint);
  const whole = ink && ink.opacity * Number(share) * opacity;
  return whole ? { hex: ink.hex, opacity: whole } : undefined;
}

function outlineOf(
  attributes: XmlElement['attributes'],
  scale: number,
  opacity: number,
): Outline | undefined {
  const ink = inkOf(attributes.stroke, attributes['stroke-opacity'], opacity);
  const width = Number(attributes['stroke-width'] ?? 1) * scale;
  if (!ink || !(width > 0)) return undefined;
  const dash = attributes['stroke-dasharray']?.split(/\s+/) ?? [];
  return {
    ink,
    width,
    dash: dash.map((length) => Number(length) * scale),
    cap: CAPS.find((cap) => cap === attributes['stroke-linecap']) ?? 'butt',
    join: JOINS.find((join) => join === attributes['stroke-linejoin']) ?? 'miter',
  };
}

const CAPS = ['round', 'square'] as const;
const JOINS = ['round', 'bevel'] as const;

/** What the selection pane calls a shape: as its author or program does, words by themselves. */
function labelOf(origin: XmlElement, number: number): string {
  const words = nameOf(origin) === 'text' ? origin.text.replace(/\s+/g, ' ').trim().slice(0, 60) : '';
  const { 'inkscape:label': label, id } = origin.attributes;
  return words || label || id || `${nameOf(origin)} ${number}`;
}
