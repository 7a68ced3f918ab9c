/** The presentation part: what the deck is made of, in order, and in which sections. */

import { toEmu } from '../../base/length.ts';
import type { Laid } from '../../frames/page.ts';
import { guid } from './guid.ts';
import { levelStyles, plainLevels } from './level-style.ts';
import { NOTES_SIZE, slideSize } from './page-size.ts';
import { sectionsOf } from './sections.ts';
import { NAMESPACES } from './shape.ts';
import { FIRST_MASTER_ID } from './slide-master.ts';
import { element, type XmlElement } from './xml.ts';

/** The smallest id that a slide may have (ECMA-376 part 1, 19.7.13). */
const FIRST_SLIDE_ID = 256;

/** `p:presentation` (19.2.1.26). Its first relationships are the slide master, the notes master and the slides. */
export function presentationPart(laid: Laid): XmlElement {
  const { info, resolvedTheme, pages } = laid;
  const size = slideSize(laid);
  return element(
    'p:presentation',
    { ...NAMESPACES, rtl: info.direction === 'rtl' ? 1 : undefined, saveSubsetFonts: 1 },
    [
      element('p:sldMasterIdLst', {}, [element('p:sldMasterId', { id: FIRST_MASTER_ID, 'r:id': 'rId1' })]),
      element('p:notesMasterIdLst', {}, [element('p:notesMasterId', { 'r:id': 'rId2' })]),
      element(
        'p:sldIdLst',
        {},
        pages.map((_, index) =>
          element('p:sldId', { id: FIRST_SLIDE_ID + index, 'r:id': `rId${index + 3}` }),
        ),
      ),
      element('p:sldSz', { cx: toEmu(size.width), cy: toEmu(size.height) }),
      element('p:notesSz', { cx: toEmu(NOTES_SIZE.width), cy: toEmu(NOTES_SIZE.height) }),
      element('p:defaultTextStyle', {}, [
        element('a:defPPr', {}, [element('a:defRPr', { lang: info.language })]),
        ...levelStyles(plainLevels(18, resolvedTheme), resolvedTheme, info.direction),
      ]),
      ...sectionList(laid),
    ],
  );
}

/** Sections are an extension of PowerPoint 2010 ([MS-PPTX] `sectionLst`); where there is one, all slides are in one. */
function sectionList(laid: Laid): XmlElement[] {
  const sections = sectionsOf(laid);
  if (sections.length === 0) return [];
  const list = element(
    'p14:sectionLst',
    { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
    sections.map(({ name, slides }) =>
      // A name may come again later; the slide it starts at tells the two apart.
      element('p14:section', { name, id: guid(`section ${name} ${slides[0]}`) }, [
        element(
          'p14:sldIdLst',
          {},
          slides.map((index) => element('p14:sldId', { id: FIRST_SLIDE_ID + index })),
        ),
      ]),
    ),
  );
  return [
    element('p:extLst', {}, [element('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, [list])]),
  ];
}
