/** The quiet turn to another part of the lesson; within a part, slides follow one another without any. */

import { element, type XmlElement } from '../xml.ts';

/** `p:transition` (ECMA-376 part 1, 19.3.1.50): a fade, in the form that every PowerPoint since 2007 reads. */
export function sectionTransition(): XmlElement {
  return element('p:transition', { spd: 'med' }, [element('p:fade')]);
}
