/** Guides along the margins, so that what a teacher adds lines up with what stands there. */

import type { MasterRegions } from './master-regions.ts';
import { element, type XmlElement } from './xml.ts';

/** Guides are placed in eighths of a point ([MS-PPTX] 2.4.2.1). */
const UNITS_PER_POINT = 8;

/**
 * The guides of a slide master ([MS-PPTX] `sldGuideLst`): the edges of all that the most ordinary layout holds above
 * its foot. They follow the theme's boxes, so that a theme need not say its margins twice.
 */
export function masterGuides({ model }: MasterRegions): XmlElement[] {
  const boxes = model.regions
    .filter(({ placeholder }) => placeholder !== 'ftr' && placeholder !== 'sldNum')
    .map(({ box }) => box);
  if (boxes.length === 0) return [];
  const across = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width))];
  const down = [Math.min(...boxes.map(({ y }) => y)), Math.max(...boxes.map(({ y, height }) => y + height))];
  const guides = [
    ...across.map((position) => ({ orient: undefined, position })),
    ...down.map((position) => ({ orient: 'horz', position })),
  ].map(({ orient, position }, index) =>
    element(
      'p15:guide',
      { id: index + 1, orient, pos: Math.round(position * UNITS_PER_POINT), userDrawn: 1 },
      [
        // Office's own colour for the guides of a master.
        element('p15:clr', {}, [element('a:srgbClr', { val: 'F26B43' })]),
      ],
    ),
  );
  return [
    element('p:extLst', {}, [
      element('p:ext', { uri: '{27BBF7A9-308A-43DC-89C8-2F10F3537804}' }, [
        element(
          'p15:sldGuideLst',
          { 'xmlns:p15': 'http://schemas.microsoft.com/office/powerpoint/2012/main' },
          guides,
        ),
      ]),
    ]),
  ];
}
