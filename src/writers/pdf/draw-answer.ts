/** Puts the field of a form where paper leaves room for an answer. */

import type { AnswerFrame } from '../../frames/frame.ts';
import { shapePath } from '../shape-path.ts';
import type { PageCanvas } from './canvas.ts';
import { paintPath } from './paint-path.ts';

export function drawAnswer({ box, tag, size, outline }: AnswerFrame, canvas: PageCanvas): void {
  const { doc, elements, form, marks } = canvas;
  const field = elements.field(tag);
  if (!form) return;
  if (!field) throw new RangeError(`Unexpected tag ${tag} of room for an answer, expected a field's`);
  form.add(field, box, elements.of(tag), { size, mark: outline?.shape === 'ellipse' ? 'ring' : 'tick' });
  if (!outline) return;
  marks.as('decoration');
  const { shape, stroke, padding } = outline;
  const round = {
    x: box.x - padding,
    y: box.y - padding,
    width: box.width + 2 * padding,
    height: box.height + 2 * padding,
  };
  paintPath(doc, shapePath(shape, round), { stroke });
}
