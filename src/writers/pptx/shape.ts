/** Shapes as masters, layouts and notes carry them. */

import { toEmu } from '../../base/length.ts';
import type { Box, Paint, Stroke } from '../../frames/drawing.ts';
import type { ShapeKind } from '../../frames/frame.ts';
import { solidFill } from './colour.ts';
import { element, type XmlElement } from './xml.ts';

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** `p:cSld`: the shapes of a slide, a layout or a master, over a background if it has its own. */
export function shapeTree(
  attributes: Readonly<Record<string, string>>,
  background: XmlElement[],
  shapes: readonly XmlElement[],
): XmlElement {
  return element('p:cSld', attributes, [
    ...background,
    element('p:spTree', {}, [
      element('p:nvGrpSpPr', {}, [
        element('p:cNvPr', { id: 1, name: '' }),
        element('p:cNvGrpSpPr'),
        element('p:nvPr'),
      ]),
      element('p:grpSpPr'),
      ...shapes,
    ]),
  ]);
}

export function background(paint: Pick<Paint, 'slot'>): XmlElement {
  return element('p:bg', {}, [element('p:bgPr', {}, [solidFill(paint), element('a:effectLst')])]);
}

export interface ShapeSpec {
  /** Unique in its part, from 2. */
  readonly id: number;
  readonly name: string;
  /** `p:ph`, where the shape is a placeholder. */
  readonly placeholder?: XmlElement;
  /** A picture of a slide must keep its proportions. */
  readonly locks?: Readonly<Record<string, number>>;
  readonly properties: XmlElement;
  readonly body?: XmlElement;
}

export function shape({ id, name, placeholder, locks, properties, body }: ShapeSpec): XmlElement {
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, placeholder ? [element('a:spLocks', { noGrp: 1, ...locks })] : []),
      element('p:nvPr', {}, placeholder ? [placeholder] : []),
    ]),
    properties,
    ...(body ? [body] : []),
  ]);
}

export interface Drawn {
  readonly box: Box;
  readonly shape: ShapeKind;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

/** `p:spPr`: where a shape stands and how it is drawn. */
export function shapeProperties({ box, shape, fill, stroke }: Drawn): XmlElement {
  return element('p:spPr', {}, [
    transform(box),
    element('a:prstGeom', { prst: shape }, [element('a:avLst')]),
    // Said even where there is none: else the master's would show through.
    fill ? solidFill(fill) : element('a:noFill'),
    stroke ? outline(stroke) : element('a:ln', {}, [element('a:noFill')]),
  ]);
}

/** Place and size in EMU. */
export function transform(box: Box): XmlElement {
  return element('a:xfrm', {}, [
    element('a:off', { x: toEmu(box.x), y: toEmu(box.y) }),
    element('a:ext', { cx: toEmu(box.width), cy: toEmu(box.height) }),
  ]);
}

/** `a:ln` (20.1.2.2.24). @param arrow whether the line points at its end */
export function outline({ width, paint, dash }: Stroke, arrow = false): XmlElement {
  return element('a:ln', { w: toEmu(width) }, [
    solidFill(paint),
    ...(dash ? [element('a:prstDash', { val: dash })] : []),
    ...(arrow ? [element('a:tailEnd', { type: 'triangle', w: 'lg', len: 'lg' })] : []),
  ]);
}
