/** A picture of shapes as shapes that PowerPoint edits, in one group that carries the picture's words. */

import type { Drawing, DrawnShape } from '../../../frames/drawing.ts';
import type { ImageFrame } from '../../../frames/frame.ts';
import { inkFill, inkOutline } from '../ink.ts';
import { emptyTextBody } from '../text-body.ts';
import { element, type XmlElement } from '../xml.ts';
import { freeform, type Placing } from './freeform.ts';
import { groupTransform } from './group-shapes.ts';
import { nonVisual } from './non-visual.ts';
import type { SlideContext } from './slide-context.ts';

/** `p:grpSp` (ECMA-376 part 1, 19.3.1.22). A group is never a placeholder. */
export function drawingGroup(item: ImageFrame, drawing: Drawing, slide: SlideContext): XmlElement {
  const { box } = item;
  const placing: Placing = { x: box.x, y: box.y, scale: box.width / drawing.width };
  return element('p:grpSp', {}, [
    element('p:nvGrpSpPr', {}, [
      nonVisual(item, slide),
      element('p:cNvGrpSpPr', {}, [element('a:grpSpLocks', { noChangeAspect: 1 })]),
      element('p:nvPr'),
    ]),
    element('p:grpSpPr', {}, [groupTransform(box)]),
    ...drawing.shapes.map((drawn) => drawnShape(drawn, placing, slide)),
  ]);
}

function drawnShape(drawn: DrawnShape, placing: Placing, slide: SlideContext): XmlElement {
  const { name, fill, outline } = drawn;
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id: slide.nextId(), name }),
      element('p:cNvSpPr'),
      element('p:nvPr'),
    ]),
    element('p:spPr', {}, [
      ...freeform(drawn, placing),
      fill ? inkFill(fill) : element('a:noFill'),
      outline ? inkOutline(outline, placing.scale) : element('a:ln', {}, [element('a:noFill')]),
    ]),
    emptyTextBody(slide.laid.info.language),
  ]);
}
