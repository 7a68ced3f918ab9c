/** A chart on a slide, in the placeholder for one where its layout has that. */

import type { ChartFrame } from '../../../frames/frame.ts';
import { element, type XmlElement } from '../xml.ts';
import { graphicFrame } from './graphic-frame.ts';
import type { SlideContext } from './slide-context.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** `p:graphicFrame` (ECMA-376 part 1, 19.3.1.21) that shows the part of the chart. */
export function chartFrame(item: ChartFrame, slide: SlideContext): XmlElement {
  const chart = element('c:chart', { 'xmlns:c': CHART, 'r:id': slide.embedChart(item) });
  const data = element('a:graphicData', { uri: CHART }, [chart]);
  return graphicFrame(item, element('a:graphic', {}, [data]), slide);
}
