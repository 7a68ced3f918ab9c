/** Says of what is drawn next that it is a part of a node, or decoration. */

import type { Box } from '../../frames/drawing.ts';
import type { Tag } from '../../frames/structure.ts';
import type { PageCanvas } from './canvas.ts';

/** @param box what is drawn stands in; a figure is told where its parts are */
export function markPart(tag: Tag | undefined, box: Box, { elements, form, marks, page }: PageCanvas): void {
  // In a form the rules round a field are no content: the field itself is.
  const isPart = tag !== undefined && !(form && elements.field(tag));
  marks.as(isPart ? elements.of(tag) : 'decoration');
  if (isPart) elements.bound(tag, box, page.height);
}
