/** The three small parts beside the presentation that PowerPoint expects and that say nothing here. */

import { NAMESPACES } from './shape.ts';
import { element, type XmlElement } from './xml.ts';

export function presentationPropertiesPart(): XmlElement {
  return element('p:presentationPr', NAMESPACES);
}

export function viewPropertiesPart(): XmlElement {
  return element('p:viewPr', NAMESPACES);
}

/** No styles of our own; new tables start in Office's "Medium Style 2 - Accent 1". */
export function tableStylesPart(): XmlElement {
  return element('a:tblStyleLst', {
    'xmlns:a': NAMESPACES['xmlns:a'],
    def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
  });
}
