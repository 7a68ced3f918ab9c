/** Writes a document as tagged PDF 1.7 that conforms to PDF/UA-1 (ISO 14289-1). */

import type { Faces, Laid, Page, SlideLayout } from '../../layout/frame.ts';
import { layoutOf } from '../layout-of.ts';
import { shapePath } from '../shape-path.ts';
import { type Canvas, openCanvas, type PageCanvas } from './canvas.ts';
import { drawFrame } from './draw-frame.ts';
import { closeDocument, openDocument } from './open-document.ts';
import { addOutline } from './outline.ts';
import { paintPath } from './paint-path.ts';
import { type Side, sideOf, sidesOf } from './sides.ts';

/**
 * The bytes of a PDF. Pages are drawn in order; the reading order is the structure's, whatever the order of drawing.
 *
 * @param faces gives the very faces that the text was measured with
 * @throws RangeError when a frame names a tag, picture, layout or link target that the document lacks
 * @throws Error when a picture is damaged
 */
export async function writePdf(laid: Laid, faces: Faces): Promise<Uint8Array> {
  const sides = sidesOf(laid.pages);
  const doc = openDocument(laid.info, sides.length < laid.pages.length);
  const canvas = openCanvas(doc, laid, faces);
  for (const [index, page] of laid.pages.entries()) {
    turnTo(sideOf(page, index), sides, canvas);
    drawPage(page, canvas);
  }
  canvas.elements.attach();
  canvas.destinations.end();
  addOutline(doc, laid);
  return closeDocument(doc);
}

/** Pages that share sides are drawn in the order of reading; all sides must then be there before the first is drawn on. */
function turnTo(side: number, sides: readonly Side[], { doc, content }: Canvas): void {
  const add = ({ width, height }: Side) => {
    doc.addPage({ size: [width, height], margin: 0 });
    content.flush();
  };
  if (!doc.options.bufferPages) {
    const own = sides[side];
    if (own) add(own);
    return;
  }
  if (doc.bufferedPageRange().count === 0) sides.forEach(add);
  doc.switchToPage(side);
}

function drawPage(page: Page, canvas: Canvas): void {
  const { laid, marks, content } = canvas;
  const layout = layoutOf(laid, page);
  if (layout) drawBackground(page, layout, canvas);
  const regions = new Map(layout?.regions.map((region) => [region.name, region]));
  const pageCanvas: PageCanvas = { ...canvas, page, regions, drawn: [] };
  for (const item of page.items) drawFrame(item, pageCanvas);
  marks.close();
  content.flush();
}

function drawBackground({ width, height }: Page, layout: SlideLayout, { doc, marks }: Canvas): void {
  marks.as('decoration');
  paintPath(doc, shapePath('rect', { x: 0, y: 0, width, height }), { fill: layout.background });
  for (const { shape, box, fill, stroke } of layout.decoration) {
    paintPath(doc, shapePath(shape, box), { fill, stroke });
  }
}
