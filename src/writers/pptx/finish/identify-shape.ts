/** Gives a shape its number, its name, and words for those who do not see it. */

import type { FrameItem } from '../../../layout/frame.ts';
import { child, descend, element, type XmlElement } from '../xml.ts';
import { cleanLink } from './clean-link.ts';
import { type DraftedShape, nonVisual, numberOf } from './drafted-shape.ts';

/**
 * PptxGenJS gives two shapes the same number (#1532), and alternative text to pictures only, where the name of the file
 * stands in for one that is missing (#1022).
 */
export function identifyShape({ element: shape, item, position }: DraftedShape): void {
  const properties = descend(nonVisual(shape), 'p:cNvPr');
  const descr = description(item);
  properties.attributes = {
    id: String(numberOf(position)),
    name: nameOf(item),
    ...(descr && { descr }),
  };
  const link = child(properties, 'a:hlinkClick');
  if (link) cleanLink(link);
  properties.children = [...(link ? [link] : []), ...(isDecoration(item) ? [decorative()] : [])];
}

function nameOf(item: FrameItem): string {
  if (item.kind === 'link') return item.description;
  return item.kind === 'field' ? item.region : item.name;
}

function description(item: FrameItem): string {
  if (item.kind === 'link') return item.description;
  return item.kind === 'image' || item.kind === 'table' ? item.alt : '';
}

function isDecoration(item: FrameItem): boolean {
  return item.kind === 'shape' || item.kind === 'line' || (item.kind === 'image' && item.alt === '');
}

/** [MS-ODRAWXML] `decorative`: assistive technology passes over the shape. */
function decorative(): XmlElement {
  const mark = element('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  });
  return element('a:extLst', {}, [
    element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [mark]),
  ]);
}
