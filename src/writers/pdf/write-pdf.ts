/** Writes a document as tagged PDF 1.7 that conforms to PDF/UA-1 (ISO 14289-1). */

import type { Faces, Laid } from '../../frames/page.ts';
import { type Canvas, openCanvas } from './canvas.ts';
import { drawPage, openPage } from './draw-page.ts';
import { closeDocument, openDocument } from './open-document.ts';
import { addOutline } from './outline.ts';
import { type Side, sideOf, sidesOf } from './sides.ts';

/**
 * The bytes of a PDF. Pages are drawn in order; the reading order is the structure's, whatever the order of drawing.
 *
 * @param faces gives the very faces that the text was measured with
 * @param options whether lines and boxes become the fields of a form
 * @throws RangeError when a frame names a tag, picture, layout or link target that the document lacks
 * @throws Error when a picture is damaged
 */
export async function writePdf(
  laid: Laid,
  faces: Faces,
  { fillable = false }: { readonly fillable?: boolean } = {},
): Promise<Uint8Array> {
  const sides = sidesOf(laid.pages);
  const doc = openDocument(laid.info, sides.length < laid.pages.length);
  const canvas = openCanvas(doc, laid, faces, fillable);
  for (const [index, page] of laid.pages.entries()) {
    turnTo(sideOf(page, index), sides, canvas);
    drawPage(page, canvas);
  }
  canvas.elements.attach();
  canvas.form?.end();
  canvas.destinations.end();
  addOutline(doc, laid);
  return closeDocument(doc);
}

/** Pages that share sides are drawn in the order of reading; all sides must then be there before the first is drawn on. */
function turnTo(side: number, sides: readonly Side[], canvas: Canvas): void {
  const { doc } = canvas;
  if (!doc.options.bufferPages) {
    const own = sides[side];
    if (own) openPage(own, canvas);
    return;
  }
  if (doc.bufferedPageRange().count === 0) for (const each of sides) openPage(each, canvas);
  doc.switchToPage(side);
}
