/** Says of what is drawn next that it is a part of a node, or decoration. */

import type { Box, Tag } from '../../layout/frame.ts';
import type { PageCanvas } from './canvas.ts';

/** @param box what is drawn stands in; a figure is told where its parts are */
export function markPart(tag: Tag | undefined, box: Box, { elements, marks, page }: PageCanvas): void {
  marks.as(tag === undefined ? 'decoration' : elements.of(tag));
  if (tag !== undefined) elements.bound(tag, box, page.height);
}
