/** Draws measured paragraphs and says of their words and links what they are in the structure. */

import type { Box } from '../../frames/drawing.ts';
import type { Tag } from '../../frames/structure.ts';
import type { TextParagraph } from '../../frames/text.ts';
import { linkStretches } from '../link-stretches.ts';
import { readingOrder } from '../reading-order.ts';
import type { PageCanvas } from './canvas.ts';
import { drawLine, runningText } from './draw-line.ts';
import { drawLinkStretch } from './draw-link.ts';

/**
 * Draws a paragraph. In one that is no part of the text a link is words only: there is no element to hold it.
 *
 * @param box the frame or cell it stands in
 */
export function drawParagraph(paragraph: TextParagraph, box: Box, canvas: PageCanvas): void {
  const { elements, drawn, page } = canvas;
  const { marker, leading, direction } = paragraph;
  const first = paragraph.lines[0];
  if (!first) return;
  const ownerOf = (tag: Tag | undefined) =>
    tag === undefined ? runningText(first, page.height) : elements.of(tag);
  if (marker) {
    drawLine({ ...first, segments: marker.segments }, ownerOf(marker.tag ?? paragraph.tag), canvas);
  }
  const lines = paragraph.lines.map((line) => readingOrder(line, direction));
  const stretches = linkStretches(lines);
  // Asking for the element makes it, and one without content would have nothing to say.
  if (stretches.length === 0) return;
  const owner = ownerOf(paragraph.tag);
  for (const stretch of stretches) {
    if (stretch.target && typeof owner !== 'string') drawLinkStretch(stretch, stretch.target, owner, canvas);
    else for (const line of stretch.lines) drawLine(line, owner, canvas);
  }
  if (typeof owner !== 'string') {
    const height = lines.length * leading;
    drawn.push({ box: { ...box, y: first.baseline - leading, height }, element: owner });
  }
}
