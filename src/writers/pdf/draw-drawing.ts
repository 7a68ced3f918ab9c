/** Draws a picture of shapes as vectors. */

import type { Box, Drawing, DrawnShape, Ink, Outline, PathStep } from '../../frames/drawing.ts';
import { ICON_SIDE, type IconFrame } from '../../frames/frame.ts';
import type { PdfDocument } from './pdf-document.ts';

/** In the units of the drawing, which the box scales. */
export function drawDrawing(doc: PdfDocument, { width, height, shapes }: Drawing, box: Box): void {
  doc.save().transform(box.width / width, 0, 0, box.height / height, box.x, box.y);
  for (const shape of shapes) drawShape(doc, shape);
  doc.restore();
}

/** Its lines are as wide as they are said to be, whatever the scale of the icon. */
export function drawIcon(doc: PdfDocument, { box, steps, stroke }: IconFrame): void {
  const scale = box.width / ICON_SIDE;
  doc.save().transform(scale, 0, 0, scale, box.x, box.y);
  doc
    .lineWidth(stroke.width / scale)
    .lineCap('round')
    .lineJoin('round');
  trace(doc, steps);
  doc.strokeColor(`#${stroke.paint.hex}`, 1).stroke().restore();
}

function drawShape(doc: PdfDocument, { steps, fill, fillRule, outline }: DrawnShape): void {
  if (fill) {
    trace(doc, steps);
    doc.fillColor(colourOf(fill), fill.opacity).fill(fillRule === 'evenodd' ? 'even-odd' : 'non-zero');
  }
  if (!outline) return;
  const { ink, width, cap, join } = outline;
  doc.save().lineWidth(width).lineCap(cap).lineJoin(join);
  dash(doc, outline);
  trace(doc, steps);
  doc.strokeColor(colourOf(ink), ink.opacity).stroke().restore();
}

function trace(doc: PdfDocument, steps: readonly PathStep[]): void {
  for (const step of steps) {
    if (step.kind === 'close') doc.closePath();
    else if (step.kind === 'curve') doc.bezierCurveTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
    else if (step.kind === 'move') doc.moveTo(step.x, step.y);
    else doc.lineTo(step.x, step.y);
  }
}

/** A dash of no length, a dot under round caps, is none that pdfkit takes. */
function dash(doc: PdfDocument, { dash: lengths, width }: Outline): void {
  if (lengths.length > 0) doc.dash(lengths.map((length) => Math.max(length, width / 1000)));
}

function colourOf({ hex }: Ink): string {
  return `#${hex}`;
}
