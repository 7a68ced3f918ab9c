/** A line that joins two boxes and follows them when they are moved (PptxGenJS has none, #527). */

import type { LineFrame, TextFrame } from '../../../frames/frame.ts';
import { lineBox } from '../../line-box.ts';
import { outline, presetGeometry, transform } from '../shape.ts';
import { element, type XmlElement } from '../xml.ts';
import { siteNumber } from './connection-sites.ts';
import { nonVisual } from './non-visual.ts';
import type { SlideContext } from './slide-context.ts';

/** `p:cxnSp` (ECMA-376 part 1, 19.3.1.19) glued to the sites of the boxes where it ends. */
export function connector(
  item: LineFrame,
  glue: NonNullable<LineFrame['glue']>,
  slide: SlideContext,
): XmlElement {
  const { from, to, stroke, arrow } = item;
  const connection = (name: string, end: 'from' | 'to') => {
    const box = slide.items.find(
      (other): other is TextFrame => other.kind === 'text' && other.name === glue[end],
    );
    if (!box) throw new RangeError(`Unknown frame ${glue[end]} at the end of ${item.name}`);
    return element(name, { id: slide.idOf(box), idx: siteNumber(glue[end], item, end, slide.items) });
  };
  const flips = { flipH: to.x < from.x ? 1 : undefined, flipV: to.y < from.y ? 1 : undefined };
  return element('p:cxnSp', {}, [
    element('p:nvCxnSpPr', {}, [
      nonVisual(item, slide),
      element('p:cNvCxnSpPr', {}, [connection('a:stCxn', 'from'), connection('a:endCxn', 'to')]),
      element('p:nvPr'),
    ]),
    element('p:spPr', {}, [
      transform(lineBox(item), flips),
      presetGeometry('straightConnector1'),
      element('a:noFill'),
      outline(stroke, arrow),
    ]),
  ]);
}
