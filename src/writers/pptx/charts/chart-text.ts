/** Words and outlines in a chart, in the theme's colours and fonts. */

import type { Stroke } from '../../../frames/drawing.ts';
import type { ChartData, ChartLook } from '../../../frames/frame.ts';
import type { TextStyle } from '../../../frames/text.ts';
import { solidFill } from '../colour.ts';
import { outline } from '../shape.ts';
import { element, type XmlElement } from '../xml.ts';

/** `c:txPr` (ECMA-376 part 1, 21.2.2.216). @param own what differs from the chart's own style */
export function chartText({ style }: ChartData, own: Partial<TextStyle> = {}, isWrapped = true): XmlElement {
  const { size, bold, italic, paint, font } = { ...style, ...own };
  const theme = font === 'heading' ? 'mj' : 'mn';
  return element('c:txPr', {}, [
    element('a:bodyPr', { wrap: isWrapped ? undefined : 'none' }),
    element('a:lstStyle'),
    element('a:p', {}, [
      element('a:pPr', {}, [
        element('a:defRPr', { sz: Math.round(size * 100), b: bold ? 1 : 0, i: italic ? 1 : 0 }, [
          solidFill(paint),
          element('a:latin', { typeface: `+${theme}-lt` }),
          element('a:ea', { typeface: `+${theme}-ea` }),
          element('a:cs', { typeface: `+${theme}-cs` }),
        ]),
      ]),
      element('a:endParaRPr', { lang: 'en-US' }),
    ]),
  ]);
}

/** `c:spPr` of a bar or a part. */
export function chartFill({ fill, stroke }: ChartLook): XmlElement {
  return element('c:spPr', {}, [
    solidFill(fill),
    stroke ? outline(stroke) : element('a:ln', {}, [element('a:noFill')]),
  ]);
}

/** `c:spPr` of a line; without one, nothing is drawn. */
export function chartLine(stroke: Stroke | undefined): XmlElement {
  return element('c:spPr', {}, [stroke ? outline(stroke) : element('a:ln', {}, [element('a:noFill')])]);
}

/** An element whose only attribute is `val`, as most of a chart's are. */
export function val(name: string, value: string | number): XmlElement {
  return element(name, { val: value });
}
