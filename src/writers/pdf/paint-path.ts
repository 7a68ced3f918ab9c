/** Fills and strokes a path given as SVG path data in page coordinates. */

import type { Paint, Stroke } from '../../frames/drawing.ts';
import { dashArray } from '../dash-array.ts';
import type { PdfDocument } from './pdf-document.ts';

export interface PaintOptions {
  readonly fill?: Paint | undefined;
  readonly stroke?: Stroke | undefined;
}

export function paintPath(doc: PdfDocument, path: string, { fill, stroke }: PaintOptions): void {
  if (fill) doc.path(path).fill(`#${fill.hex}`);
  if (!stroke) return;
  doc.save().lineWidth(stroke.width);
  const dash = dashArray(stroke);
  if (dash) doc.dash(dash);
  doc.path(path).stroke(`#${stroke.paint.hex}`).restore();
}
