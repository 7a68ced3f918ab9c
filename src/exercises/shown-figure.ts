/** What of a question or an exercise is shown beside its words. */

import { figureOf } from '../lesson/figure.ts';
import type { RawFigures } from '../lesson/figure-schema.ts';
import type { Figure } from '../lesson/lesson.ts';

/** `{ figure }`, or nothing where its author gave none: to be laid into a part. */
export function shownFigure(fields: RawFigures): { readonly figure?: Figure } {
  const figure = figureOf(fields);
  return figure ? { figure } : {};
}
