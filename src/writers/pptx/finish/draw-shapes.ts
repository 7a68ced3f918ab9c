/** Draws a picture of shapes as shapes that PowerPoint edits, in one group that carries the picture's words. */

import type { Box, DrawnShape } from '../../../layout/frame.ts';
import { toEmu } from '../../../length.ts';
import { inkFill, inkOutline } from '../ink.ts';
import { emptyTextBody } from '../text-body.ts';
import { element, elementsOf, type XmlElement } from '../xml.ts';
import type { DraftedShape } from './drafted-shape.ts';
import { freeform, type Placing } from './freeform.ts';

export function drawShapes({ element: shape, item, laid }: DraftedShape): void {
  const picture = item.kind === 'image' ? laid.pictures.get(item.picture) : undefined;
  if (item.kind !== 'image' || picture?.type !== 'drawing') return;
  const { box } = item;
  const placing: Placing = { x: box.x, y: box.y, scale: box.width / picture.width };
  shape.name = 'p:grpSp';
  shape.attributes = {};
  shape.children = [
    element('p:nvGrpSpPr', {}, [
      element('p:cNvPr'),
      element('p:cNvGrpSpPr', {}, [element('a:grpSpLocks', { noChangeAspect: 1 })]),
      element('p:nvPr'),
    ]),
    element('p:grpSpPr', {}, [groupTransform(box)]),
    ...picture.shapes.map((drawn) => drawnShape(drawn, placing, laid.info.language)),
  ];
}

/** The shapes of drawings get their numbers last, after those of all that stands on the slide. */
export function numberDrawnShapes(tree: XmlElement): void {
  const properties = everyElement(tree).filter(({ name }) => name === 'p:cNvPr');
  let last = Math.max(0, ...properties.map(({ attributes }) => Number(attributes.id ?? 0)));
  for (const { attributes } of properties) {
    if (attributes.id !== '') continue;
    last += 1;
    attributes.id = String(last);
  }
}

function everyElement(root: XmlElement): XmlElement[] {
  return [root, ...elementsOf(root).flatMap(everyElement)];
}

/** Within the group, places are those of the slide. */
function groupTransform(box: Box): XmlElement {
  const place = { x: toEmu(box.x), y: toEmu(box.y) };
  const size = { cx: toEmu(box.width), cy: toEmu(box.height) };
  return element('a:xfrm', {}, [
    element('a:off', place),
    element('a:ext', size),
    element('a:chOff', place),
    element('a:chExt', size),
  ]);
}

function drawnShape(drawn: DrawnShape, placing: Placing, language: string): XmlElement {
  const { name, fill, outline } = drawn;
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [element('p:cNvPr', { id: '', name }), element('p:cNvSpPr'), element('p:nvPr')]),
    element('p:spPr', {}, [
      ...freeform(drawn, placing),
      fill ? inkFill(fill) : element('a:noFill'),
      outline ? inkOutline(outline, placing.scale) : element('a:ln', {}, [element('a:noFill')]),
    ]),
    emptyTextBody(language),
  ]);
}
