/** An area over other shapes that a click follows. */

import type { LinkFrame } from '../../../frames/frame.ts';
import { schemeName } from '../colour.ts';
import { transform } from '../shape.ts';
import { emptyTextBody } from '../text-body.ts';
import { element, type XmlElement } from '../xml.ts';
import { nonVisual } from './non-visual.ts';
import type { SlideContext } from './slide-context.ts';

/** A shape without fill takes no clicks in its middle; one with an invisible fill does. */
export function linkArea(item: LinkFrame, slide: SlideContext): XmlElement {
  const invisible = element('a:schemeClr', { val: schemeName({ slot: 'lt1' }) }, [
    element('a:alpha', { val: 0 }),
  ]);
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [nonVisual(item, slide), element('p:cNvSpPr'), element('p:nvPr')]),
    element('p:spPr', {}, [
      transform(item.box),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
      element('a:solidFill', {}, [invisible]),
      element('a:ln', {}, [element('a:noFill')]),
    ]),
    emptyTextBody(slide.laid.info.language),
  ]);
}
