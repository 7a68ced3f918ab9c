/** A chart on a slide, in the placeholder for one where its layout has that. */

import type { ChartFrame } from '../../../frames/frame.ts';
import { transform } from '../shape.ts';
import { element, type XmlElement } from '../xml.ts';
import { nonVisual } from './non-visual.ts';
import type { SlideContext } from './slide-context.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** `p:graphicFrame` (ECMA-376 part 1, 19.3.1.21). */
export function chartFrame(item: ChartFrame, slide: SlideContext): XmlElement {
  const placeholder = slide.placeholderOf(item);
  return element('p:graphicFrame', {}, [
    element('p:nvGraphicFramePr', {}, [
      nonVisual(item, slide),
      element('p:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noGrp: 1 })]),
      element('p:nvPr', {}, placeholder ? [placeholder] : []),
    ]),
    element('p:xfrm', {}, transform(item.box).children),
    element('a:graphic', {}, [
      element('a:graphicData', { uri: CHART }, [
        element('c:chart', { 'xmlns:c': CHART, 'r:id': slide.embedChart(item) }),
      ]),
    ]),
  ]);
}
