/** An icon as one freeform shape, its lines in the theme's colour. */

import { toEmu } from '../../../base/length.ts';
import { ICON_SIDE, type IconFrame } from '../../../frames/frame.ts';
import { solidFill } from '../colour.ts';
import { shape } from '../shape.ts';
import { emptyTextBody } from '../text-body.ts';
import { element, type XmlElement } from '../xml.ts';
import { freeform } from './freeform.ts';
import { nonVisual } from './non-visual.ts';
import type { SlideContext } from './slide-context.ts';

/** Its place is the whole square, so that icons of one size stay so when they are resized together. */
export function iconShape(icon: IconFrame, slide: SlideContext): XmlElement {
  const { box, steps, stroke } = icon;
  const bounds = { x: 0, y: 0, width: ICON_SIDE, height: ICON_SIDE };
  // Nothing of it is filled, so no solids are to be told apart.
  const drawn = { name: icon.name, steps, bounds, fillRule: 'evenodd' } as const;
  return shape({
    named: nonVisual(icon, slide),
    properties: element('p:spPr', {}, [
      ...freeform(drawn, { x: box.x, y: box.y, scale: box.width / ICON_SIDE }),
      element('a:noFill'),
      element('a:ln', { w: toEmu(stroke.width), cap: 'rnd' }, [solidFill(stroke.paint), element('a:round')]),
    ]),
    body: emptyTextBody(slide.laid.info.language),
  });
}
