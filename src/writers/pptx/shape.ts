/** Shapes, groups and geometry as every part of a deck writes them. */

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
  /** `p:cNvPr` (19.3.1.12). */
  readonly named: XmlElement;
  /** `p:ph`, where the shape is a placeholder. */
  readonly placeholder?: XmlElement | undefined;
  /** A picture of a slide must keep its proportions. */
  readonly locks?: Readonly<Record<string, number>>;
  readonly isTextBox?: boolean;
  /** `p:spPr` (19.3.1.44); a placeholder without has the one that it inherits. */
  readonly properties?: XmlElement;
  /** A shape without text body makes PowerPoint offer a repair (PptxGenJS #1441). */
  readonly body?: XmlElement;
}

/** `p:sp` (ECMA-376 part 1, 19.3.1.43). */
export function shape(spec: ShapeSpec): XmlElement {
  const { named, placeholder, locks, isTextBox, properties = element('p:spPr'), body } = spec;
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      named,
      element(
        'p:cNvSpPr',
        { txBox: isTextBox ? 1 : undefined },
        placeholder ? [element('a:spLocks', { noGrp: 1, ...locks })] : [],
      ),
      element('p:nvPr', {}, placeholder ? [placeholder] : []),
    ]),
    properties,
    ...(body ? [body] : []),
  ]);
}

/** `p:cNvPr` of a shape that says nothing but its number, unique in its part from 2, and its name. */
export function named(id: number, name: string, alt?: string): XmlElement {
  return element('p:cNvPr', { id, name, descr: alt });
}

/** `p:grpSp` (19.3.1.22). Within it, places are those of the slide. A group is never a placeholder. */
export function group(
  named: XmlElement,
  locks: XmlElement[],
  box: Box,
  members: readonly XmlElement[],
): XmlElement {
  const { children } = transform(box);
  const inside = transform(box, {}, ['a:chOff', 'a:chExt']).children;
  return element('p:grpSp', {}, [
    element('p:nvGrpSpPr', {}, [named, element('p:cNvGrpSpPr', {}, locks), element('p:nvPr')]),
    element('p:grpSpPr', {}, [element('a:xfrm', {}, [...children, ...inside])]),
    ...members,
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
    presetGeometry(shape),
    // Said even where there is none: else the master's would show through.
    fill ? solidFill(fill) : element('a:noFill'),
    stroke ? outline(stroke) : noLine(),
  ]);
}

/** `a:xfrm` (20.1.7.6): place and size in EMU. */
export function transform(
  { x, y, width, height }: Box,
  flips: Readonly<Record<string, number | undefined>> = {},
  [place, size]: readonly [string, string] = ['a:off', 'a:ext'],
): XmlElement {
  return element('a:xfrm', flips, [
    element(place, { x: toEmu(x), y: toEmu(y) }),
    element(size, { cx: toEmu(width), cy: toEmu(height) }),
  ]);
}

export function presetGeometry(prst: string): XmlElement {
  return element('a:prstGeom', { prst }, [element('a:avLst')]);
}

/** `a:custGeom` (20.1.9.8) of paths, with guides and places where connectors are glued. */
export function customGeometry(
  paths: XmlElement[],
  guides: XmlElement[] = [],
  sites: XmlElement[] = [],
): XmlElement {
  return element('a:custGeom', {}, [
    element('a:avLst'),
    element('a:gdLst', {}, guides),
    element('a:ahLst'),
    element('a:cxnLst', {}, sites),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, paths),
  ]);
}

/** Said where a shape has no line: else the theme's would be drawn. */
export function noLine(): XmlElement {
  return element('a:ln', {}, [element('a:noFill')]);
}

/** `a:ln` (20.1.2.2.24). @param arrow whether the line points at its end */
export function outline({ width, paint, dash }: Stroke, arrow = false): XmlElement {
  return element('a:ln', { w: toEmu(width) }, [
    solidFill(paint),
    ...(dash ? [element('a:prstDash', { val: dash })] : []),
    ...(arrow ? [element('a:tailEnd', { type: 'triangle', w: 'lg', len: 'lg' })] : []),
  ]);
}
