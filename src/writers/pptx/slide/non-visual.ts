/** Number, name and alternative text of an item's shape. */

import type { FrameItem } from '../../../frames/frame.ts';
import { element, type XmlElement } from '../xml.ts';
import type { SlideContext } from './slide-context.ts';

/** `p:cNvPr` (ECMA-376 part 1, 19.3.1.12), with the link that a click on the shape follows. */
export function nonVisual(item: FrameItem, slide: SlideContext): XmlElement {
  return element(
    'p:cNvPr',
    { id: slide.idOf(item), name: nameOf(item), descr: description(item) || undefined },
    [
      ...(item.kind === 'link' ? slide.link(item.target) : slide.linkOver(item)),
      ...(isDecoration(item) ? [decorative()] : []),
    ],
  );
}

function nameOf(item: FrameItem): string {
  if (item.kind === 'link') return item.description;
  return item.kind === 'field' ? item.region : item.name;
}

function description(item: FrameItem): string {
  if (item.kind === 'link') return item.description;
  if (item.kind === 'field') return item.alt ?? '';
  return item.kind === 'image' || item.kind === 'table' || item.kind === 'chart' ? item.alt : '';
}

function isDecoration(item: FrameItem): boolean {
  return (
    item.kind === 'shape' ||
    item.kind === 'line' ||
    item.kind === 'icon' ||
    (item.kind === 'image' && item.alt === '')
  );
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
