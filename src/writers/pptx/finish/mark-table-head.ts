/** Tells a table's head from its body. */

import { descend } from '../xml.ts';
import { type DraftedShape, nonVisual, tableOf } from './drafted-shape.ts';

/** PptxGenJS marks no header row (#1299) and all tables the same made-up modification number. */
export function markTableHead({ element: shape, item, region }: DraftedShape): void {
  if (item.kind !== 'table') return;
  if (item.headerRows > 0) descend(tableOf(shape), 'a:tblPr').attributes.firstRow = '1';
  if (!region) descend(nonVisual(shape), 'p:nvPr').children = [];
}
