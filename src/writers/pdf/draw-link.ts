/** Links: what is shown, the area that is clicked, and the element that holds both (ISO 14289-1, 7.18.5). */

import type { Box } from '../../frames/drawing.ts';
import type { LinkFrame } from '../../frames/frame.ts';
import type { LinkTarget } from '../../frames/structure.ts';
import type { TextLine } from '../../frames/text.ts';
import type { LinkStretch } from '../link-stretches.ts';
import type { PageCanvas } from './canvas.ts';
import { drawLine } from './draw-line.ts';
import type { StructureElement } from './pdf-document.ts';

/** Draws linked words within a paragraph. */
export function drawLinkStretch(
  { lines }: LinkStretch,
  target: LinkTarget,
  owner: StructureElement,
  canvas: PageCanvas,
): void {
  const link = canvas.elements.within(owner, 'Link');
  const words = lines.flatMap(({ segments }) =>
    segments.map((segment) => (segment.kind === 'text' ? segment.text : '')),
  );
  for (const line of lines) {
    drawLine(line, link, canvas);
    addArea(boundsOf(line, canvas), target, words.join('').trim(), link, canvas);
  }
  link.end();
}

/** An area to click belongs to the text under it, else to the document. */
export function drawLinkFrame({ box, target, description }: LinkFrame, canvas: PageCanvas): void {
  const { drawn, elements, laid } = canvas;
  const under = drawn.findLast((text) => overlap(text.box, box));
  const link = elements.within(under?.element ?? elements.of(laid.structure.tag), 'Link');
  addArea(box, target, description, link, canvas);
  link.end();
}

/** pdfkit takes the page of an area to be the one on which its element ends; ours end where they were drawn. */
function addArea(
  { x, y, width, height }: Box,
  target: LinkTarget,
  description: string,
  link: StructureElement,
  { doc, destinations }: PageCanvas,
): void {
  doc.annotate(x, y, width, height, {
    Subtype: 'Link',
    A: destinations.actionOf(target),
    Contents: new String(description),
    structParent: link,
  });
}

function boundsOf({ baseline, segments }: TextLine, { font }: PageCanvas): Box {
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ x, width }) => x + width));
  const tops = segments.map((segment) => {
    if (segment.kind === 'blank') return { above: 0, below: 0 };
    const { ascent, descent, unitsPerEm } = font(segment.face).font;
    return {
      above: (ascent / unitsPerEm) * segment.size,
      below: (-descent / unitsPerEm) * segment.size,
    };
  });
  const above = Math.max(...tops.map((top) => top.above));
  const below = Math.max(...tops.map((top) => top.below));
  return { x: left, y: baseline - above, width: right - left, height: above + below };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
