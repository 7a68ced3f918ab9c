/** Makes the slide number a field. */

import { slideNumberField } from '../text-body.ts';
import { descend } from '../xml.ts';
import type { DraftedShape } from './drafted-shape.ts';

/** PptxGenJS's slide number is no placeholder of the layout and is lost on new slides (#1159). */
export function numberSlide({ element: shape, item, laid }: DraftedShape): void {
  if (item.kind !== 'field' || item.field !== 'slide-number') return;
  const field = slideNumberField(laid.info.language, item.text);
  descend(shape, 'p:txBody', 'a:p').children = [field];
}
