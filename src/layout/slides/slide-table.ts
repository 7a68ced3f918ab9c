/** Fits a table into a slide's table region: down the type scale, then over slides at a row, its head repeated. */

import { columnWidths } from '../../document/column-widths.ts';
import type { Block, Table, TableCellNode, TableRow } from '../../document/node.ts';
import type { Insets, Paint, Stroke } from '../../frames/drawing.ts';
import type { TableCell, TableFrame } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import type { GrowingNode, Structure } from '../structure.ts';
import {
  isBroken,
  longestWord,
  type MeasuredParagraph,
  measureParagraph,
  placeParagraph,
  type TextContext,
} from '../text/paragraph.ts';
import { paragraphGroups } from './region-paragraphs.ts';
import { sizesDown } from './type-scale.ts';

const PADDING: Insets = { top: 7, right: 8, bottom: 7, left: 8 };
/** How much higher than its text needs a row may become where the table would leave its box half empty, pt. */
const MOST_AIR = 16;

interface MeasuredRow {
  readonly row: TableRow;
  readonly cells: readonly {
    readonly cell: TableCellNode;
    readonly paragraphs: readonly MeasuredParagraph[];
  }[];
  readonly height: number;
}

export interface FittedTable {
  readonly size: number;
  readonly scale: number;
  readonly columns: readonly number[];
  readonly head: readonly MeasuredRow[];
  readonly parts: readonly (readonly MeasuredRow[])[];
}

/**
 * No word or number is broken in two: columns take from one another what their words need, and letters become smaller.
 *
 * @returns what stands in the way where the table does not fit even at the floor: a row taller than the box, or words
 *   that need more than its width
 */
export function fitTable(
  table: Table,
  region: Region,
  sizes: readonly number[],
  floor: number,
  textContext: TextContext,
  unexpected: (block: Block) => void,
): FittedTable | 'too-high' | 'too-wide' {
  const own = region.levels[0]?.style.size ?? 0;
  const ladder = sizesDown(own, sizes, floor);
  for (const size of ladder) {
    const scale = size / own;
    const rowsIn = (widths: readonly number[]) =>
      table.rows.map((row) => measureRow(row, widths, region, scale, textContext, unexpected));
    const shares = columnWidths(table, region.box.width);
    const inShares = rowsIn(shares);
    const columns = inShares.some(hasBrokenWord)
      ? columnWidths(table, region.box.width, columnNeeds(inShares))
      : shares;
    const rows = columns === shares ? inShares : rowsIn(columns);
    const headCount = rows.findIndex(({ row }) => !row.cells.every((cell) => cell.header));
    const head = rows.slice(0, Math.max(0, headCount));
    const parts = splitRows(rows.slice(head.length), region.box.height - heightOf(head));
    const last = size === ladder.at(-1);
    if (last && rows.some(hasBrokenWord)) return 'too-wide';
    if (!parts || (parts.length > 1 && !last) || rows.some(hasBrokenWord)) continue;
    return { size, scale, columns, head, parts };
  }
  return 'too-high';
}

/** What the words of each column need, pt. */
function columnNeeds(rows: readonly MeasuredRow[]): number[] {
  const needs: number[] = [];
  for (const { cells } of rows) {
    for (const [column, { paragraphs }] of cells.entries()) {
      const words = paragraphs.map(({ spec, textContext }) => spec.indent + longestWord(spec, textContext));
      needs[column] = Math.max(
        needs[column] ?? 0,
        ...words.map((word) => word + PADDING.left + PADDING.right),
      );
    }
  }
  return needs;
}

/** Places one part of a table, with its structure: the head rows are TH of their columns, later ones of their row. */
export function placeTable(
  fitted: FittedTable,
  part: readonly MeasuredRow[],
  table: Table,
  region: Region,
  paints: { readonly head: Paint; readonly headText: Paint; readonly band: Paint; readonly rule: Stroke },
  structure: Structure,
  parent: GrowingNode,
): TableFrame {
  const { box, levels } = region;
  const node = structure.add(parent, 'Table');
  let y = box.y;
  const all = [...fitted.head, ...part];
  const air = Math.min(MOST_AIR, (box.height - heightOf(all)) / all.length);
  const rows = all.map((measured, index) => {
    const top = y;
    const height = measured.height + air;
    y += height;
    const isHead = index < fitted.head.length;
    const rowNode = structure.add(node, 'TR');
    let x = box.x;
    const cells = measured.cells.map(({ cell, paragraphs }, column): TableCell => {
      const width = fitted.columns[column] ?? 0;
      const left = x;
      x += width;
      const cellNode = cell.header
        ? structure.add(rowNode, 'TH', { scope: isHead ? 'Column' : 'Row' })
        : structure.add(rowNode, 'TD');
      const style = levels[0]?.style;
      const text = paragraphs.reduce((sum, paragraph) => sum + paragraph.height, 0);
      let lineTop = top + (height - text) / 2;
      const placed = paragraphs.map((paragraph) => {
        const spec = {
          ...paragraph.spec,
          tag: structure.add(cellNode, 'P').tag,
          ...(isHead && { style: { ...paragraph.spec.style, paint: paints.headText } }),
        };
        const at = lineTop;
        lineTop += paragraph.height;
        const again = isHead
          ? measureParagraph(spec, paragraph.width, paragraph.textContext)
          : { ...paragraph, spec };
        return placeParagraph(again, left + PADDING.left, at);
      });
      return {
        box: { x: left, y: top, width, height },
        header: cell.header,
        ...(isHead ? { fill: paints.head } : index % 2 === 0 && { fill: paints.band }),
        style: {
          font: style?.font ?? 'body',
          size: fitted.size,
          bold: cell.header,
          italic: false,
          paint: isHead ? paints.headText : (style?.paint ?? paints.rule.paint),
        },
        padding: PADDING,
        paragraphs: placed,
      };
    });
    return { height, cells };
  });
  return {
    kind: 'table',
    box: { ...box, height: y - box.y },
    name: region.name,
    region: region.name,
    alt: table.summary,
    columns: fitted.columns,
    rows,
    headerRows: fitted.head.length,
    rule: paints.rule,
  };
}

function measureRow(
  row: TableRow,
  columns: readonly number[],
  region: Region,
  scale: number,
  textContext: TextContext,
  unexpected: (block: Block) => void,
): MeasuredRow {
  const cells = row.cells.map((cell, column) => ({
    cell,
    paragraphs: paragraphGroups(cell.children, region, scale, unexpected)
      .flatMap((group) => group.specs)
      .map((spec) =>
        measureParagraph(
          { ...spec, style: { ...spec.style, bold: cell.header }, align: cell.align },
          (columns[column] ?? 0) - PADDING.left - PADDING.right,
          textContext,
        ),
      ),
  }));
  const text = Math.max(
    0,
    ...cells.map(({ paragraphs }) => paragraphs.reduce((sum, paragraph) => sum + paragraph.height, 0)),
  );
  return { row, cells, height: text + PADDING.top + PADDING.bottom };
}

function hasBrokenWord({ cells }: MeasuredRow): boolean {
  return cells.some(({ paragraphs }) => paragraphs.some(isBroken));
}

function heightOf(rows: readonly MeasuredRow[]): number {
  return rows.reduce((total, row) => total + row.height, 0);
}

function splitRows(rows: readonly MeasuredRow[], height: number): MeasuredRow[][] | undefined {
  const parts: MeasuredRow[][] = [];
  let part: MeasuredRow[] = [];
  for (const row of rows) {
    if (row.height > height) return undefined;
    if (part.length > 0 && heightOf([...part, row]) > height) {
      parts.push(part);
      part = [];
    }
    part.push(row);
  }
  return [...parts, part];
}
