/** Draws a straight line, with a head where it is an arrow. */

import type { LineFrame } from '../../frames/frame.ts';
import { arrowPath } from '../arrow-path.ts';
import { lineBox } from '../line-box.ts';
import type { PageCanvas } from './canvas.ts';
import { markPart } from './mark-part.ts';
import { paintPath } from './paint-path.ts';

export function drawRule(frame: LineFrame, canvas: PageCanvas): void {
  const { stroke, tag } = frame;
  // Rules would run through typed lines, which stand closer; a form has a box instead.
  if (canvas.form && tag !== undefined && canvas.elements.field(tag)?.multiline) return;
  markPart(tag, lineBox(frame), canvas);
  const { shaft, head } = arrowPath(frame);
  paintPath(canvas.doc, shaft, { stroke });
  if (head) paintPath(canvas.doc, head, { fill: stroke.paint });
}
