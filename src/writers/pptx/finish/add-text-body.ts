/** Completes shapes that show no text. */

import { emptyTextBody } from '../text-body.ts';
import { child, descend, element } from '../xml.ts';
import type { DraftedShape } from './drafted-shape.ts';

/** A shape without text body makes PowerPoint offer a repair (#1441); one without a line says so. */
export function addTextBody({ element: shape, laid }: DraftedShape): void {
  if (shape.name !== 'p:sp') return;
  const line = child(descend(shape, 'p:spPr'), 'a:ln');
  if (line && line.children.length === 0) line.children = [element('a:noFill')];
  if (!child(shape, 'p:txBody')) shape.children.push(emptyTextBody(laid.info.language));
}
