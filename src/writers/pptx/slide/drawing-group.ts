/** A picture of shapes as shapes that PowerPoint edits, in one group that carries the picture's words. */

import type { Drawing, DrawnShape } from '../../../frames/drawing.ts';
import type { ImageFrame } from '../../../frames/frame.ts';
import { inkFill, inkOutline } from '../ink.ts';
import { group, named, noLine, shape } from '../shape.ts';
import { emptyTextBody } from '../text-body.ts';
import { element, type XmlElement } from '../xml.ts';
import { freeform, type Placing } from './freeform.ts';
import { nonVisual } from './non-visual.ts';
import type { SlideContext } from './slide-context.ts';

/** `p:grpSp` (ECMA-376 part 1, 19.3.1.22). */
export function drawingGroup(item: ImageFrame, drawing: Drawing, slide: SlideContext): XmlElement {
  const { box } = item;
  const placing: Placing = { x: box.x, y: box.y, scale: box.width / drawing.width };
  return group(
    nonVisual(item, slide),
    [element('a:grpSpLocks', { noChangeAspect: 1 })],
    box,
    drawing.shapes.map((drawn) => drawnShape(drawn, placing, slide)),
  );
}

function drawnShape(drawn: DrawnShape, placing: Placing, slide: SlideContext): XmlElement {
  const { name, fill, outline } = drawn;
  return shape({
    named: named(slide.nextId(), name),
    properties: element('p:spPr', {}, [
      ...freeform(drawn, placing),
      fill ? inkFill(fill) : element('a:noFill'),
      outline ? inkOutline(outline, placing.scale) : noLine(),
    ]),
    body: emptyTextBody(slide.laid.info.language),
  });
}
