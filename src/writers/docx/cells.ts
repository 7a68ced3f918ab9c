/** What tables, boxes and columns side by side share. */

import { type FileChild, Paragraph, TableLayoutType, WidthType, Table as WordTable } from 'docx';
import { twips } from './twips.ts';
import { isRightToLeft, type WordContext } from './word-context.ts';
import { gap } from './word-paragraph.ts';

/** pt between columns without rules */
export const GUTTER = 12;
/** pt: as little as ends a cell that a table stands in */
export const LEAST = 1;
/** pt: the height of an empty cell */
const EMPTY = 12;

export function sharesOf(columns: readonly number[], width: number): number[] {
  const total = columns.reduce((sum, share) => sum + share, 0);
  return columns.map((share) => (share / total) * width);
}

/** Word widens a column for its longest word where the table is not fixed. */
export function frameOf(widths: readonly number[], style: string, context: WordContext) {
  return {
    style,
    width: { size: twips(widths.reduce((sum, each) => sum + each, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.AUTOFIT,
    ...(context.indent > 0 && { indent: { size: twips(context.indent), type: WidthType.DXA } }),
    ...(isRightToLeft(context) && { visuallyRightToLeft: true }),
  };
}

/** Inside a cell, pt. */
export function paddings(start: number, down: number, end = start) {
  return {
    marginUnitType: WidthType.DXA,
    top: twips(down),
    bottom: twips(down),
    left: twips(start),
    right: twips(end),
  };
}

/** A cell holds at least a paragraph, and ends with one (ECMA-376 part 1, 17.4.65 tc). */
export function filled(children: readonly FileChild[], context: WordContext): (Paragraph | WordTable)[] {
  const known = children.filter((child) => child instanceof Paragraph || child instanceof WordTable);
  return known.at(-1) instanceof Paragraph
    ? known
    : [...known, gap(known.length > 0 ? LEAST : EMPTY, context)];
}
