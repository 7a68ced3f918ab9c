/** Fills and strokes a path given as SVG path data in page coordinates. */

import type { Paint, Stroke } from '../../layout/frame.ts';
import type { PdfDocument } from './pdf-document.ts';

export interface Manner {
  readonly fill?: Paint | undefined;
  readonly stroke?: Stroke | undefined;
}

export function paintPath(doc: PdfDocument, path: string, { fill, stroke }: Manner): void {
  if (fill) doc.path(path).fill(`#${fill.hex}`);
  if (!stroke) return;
  doc.save().lineWidth(stroke.width);
  // PowerPoint's "dash": four widths on, three off (ECMA-376 part 1, 20.1.10.48).
  if (stroke.dash) doc.dash([stroke.width * 4, stroke.width * 3]);
  doc.path(path).stroke(`#${stroke.paint.hex}`).restore();
}
