/** A table as PptxGenJS takes it: with the widths, heights, fills and rules that were decided. */

import type PptxGenJS from 'pptxgenjs';
import type { TableCell, TableFrame } from '../../../layout/frame.ts';
import { toInches } from '../../../length.ts';
import type { FindHyperlink } from '../hyperlink.ts';
import { colourName } from './colour-name.ts';
import { place } from './place.ts';
import { freeRun, textRuns } from './text-runs.ts';

export function draftTable(slide: PptxGenJS.Slide, table: TableFrame, find: FindHyperlink): void {
  slide.addTable(
    table.rows.map(({ cells }) => cells.map((cell) => draftCell(cell, table, find))),
    {
      ...place(table.box),
      colW: table.columns.map(toInches),
      rowH: table.rows.map(({ height }) => toInches(height)),
    },
  );
}

function draftCell(cell: TableCell, { rule }: TableFrame, find: FindHyperlink): PptxGenJS.TableCell {
  const { padding, fill, style, paragraphs } = cell;
  return {
    text: textRuns(paragraphs, freeRun(style, find)) as PptxGenJS.TableCell[],
    options: {
      valign: 'middle',
      border: { type: rule.dash ? 'dash' : 'solid', color: colourName(rule.paint), pt: rule.width },
      // Inches while the first is below 1, else points.
      margin: [padding.top, padding.right, padding.bottom, padding.left].map(toInches) as Four,
      ...(fill && { fill: { color: colourName(fill) } }),
    },
  };
}

type Four = [number, number, number, number];
