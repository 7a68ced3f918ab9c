/** What holds a table or a chart on a slide, in the placeholder for one where its layout has that. */

import type { ChartFrame, TableFrame } from '../../../frames/frame.ts';
import { transform } from '../shape.ts';
import { element, type XmlElement } from '../xml.ts';
import { nonVisual } from './non-visual.ts';
import type { SlideContext } from './slide-context.ts';

/**
 * `p:graphicFrame` (ECMA-376 part 1, 19.3.1.21).
 *
 * @param graphic `a:graphic` (20.1.2.2.16)
 */
export function graphicFrame(
  item: TableFrame | ChartFrame,
  graphic: XmlElement,
  slide: SlideContext,
): XmlElement {
  const placeholder = slide.placeholderOf(item);
  return element('p:graphicFrame', {}, [
    element('p:nvGraphicFramePr', {}, [
      nonVisual(item, slide),
      element('p:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noGrp: 1 })]),
      element('p:nvPr', {}, placeholder ? [placeholder] : []),
    ]),
    element('p:xfrm', {}, transform(item.box).children),
    graphic,
  ]);
}
