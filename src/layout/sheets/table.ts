/** Tables on paper: cells hold whatever sheets hold, or are left free to write in; a row is never cut. */

import { columnWidths } from '../../document/column-widths.ts';
import type { Block, Table, TableCellNode, TableRow } from '../../document/node.ts';
import type { AnswerFrame, FrameItem, ShapeFrame } from '../../frames/frame.ts';
import { textField } from '../form-field.ts';
import { paintOf } from '../resolve-theme.ts';
import type { GrowingNode } from '../structure.ts';
import { middleLine } from '../typed-line.ts';
import { type BlockContext, leastWidth, typedSize } from './block-context.ts';
import { type Fragment, isLow, keepEnds, keepTogether, placeStacked, stackedHeight } from './fragment.ts';
import { leadSign } from './lead-sign.ts';

/** pt inside each cell, at the theme's own scale; a table without rules lines up with the text round it. */
const PADDING = {
  grid: { across: 6, down: 4 },
  plain: { across: 0, down: 1.5 },
  square: { across: 1, down: 1 },
};
const SPACE_BEFORE = 6;
/** pt: a row of two or three lines */
const LOW_ROW = 48;
/** pt between the columns of a table without rules, at the theme's own scale */
const GUTTER = 12;

/** What all rows of a table share. */
interface Grid {
  readonly table: Table;
  /** Left edge and width of each column, pt. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  /** Height of each row where cells are square, else 0; pt. */
  readonly square: number;
  /** Inside each cell, pt. */
  readonly padding: { readonly across: number; readonly down: number };
  /** Between the columns, pt. */
  readonly gutter: number;
}

interface LaidCell {
  readonly cell: TableCellNode;
  readonly x: number;
  readonly width: number;
  readonly fragments: readonly Fragment[];
  /** Height of what stands in it and of the room to write below, pt. */
  readonly height: number;
  /** The field of a cell to write in. */
  readonly field: GrowingNode | undefined;
}

export function tableFragments(table: Table, context: BlockContext): Fragment[] {
  const fragments = rowsOf(table, context);
  if (!table.keepWithNext) return fragments;
  return fragments.map((fragment) => ({ ...fragment, keepWithNext: true }));
}

function rowsOf(table: Table, context: BlockContext): Fragment[] {
  const node = context.structure.add(context.parent, 'Table');
  const grid = gridOf(table, context);
  const fragments = table.rows.map((row, index) => {
    const parent = context.structure.add(node, 'TR');
    const fragment = rowFragment(row, grid, index === 0 && isHead(row), { ...context, parent });
    return index === 0 ? { ...fragment, spaceBefore: SPACE_BEFORE } : fragment;
  });
  const [head, ...rows] = fragments;
  const isWhole = table.keep || isLow(fragments, context.pageHeight);
  if (!head || !isHead(table.rows[0])) return isWhole ? keepTogether(fragments) : inRows(fragments);
  const again = { ...head, place: (y: number) => head.place(y).flatMap(untagged) };
  const headed = rows.map((row) => ({ ...row, head: again }));
  return isWhole ? keepTogether([head, ...headed]) : [head, ...inRows(headed)];
}

/** Tall rows, as those to write in are, may stand alone on a page: together they would leave much of it empty. */
function inRows(rows: readonly Fragment[]): Fragment[] {
  return rows.every(({ height }) => height <= LOW_ROW) ? keepEnds(rows.map((row) => [row])) : [...rows];
}

function isHead(row: TableRow | undefined): boolean {
  return row?.cells.every((cell) => cell.header) ?? false;
}

/** The same frame as decoration: who listens to a table has heard its head once, and has filled it in. */
function untagged(item: FrameItem): FrameItem[] {
  if (item.kind === 'answer') return [];
  const { tag: _, ...bare } = { tag: undefined, ...item };
  return bare.kind === 'text'
    ? [{ ...bare, paragraphs: bare.paragraphs.map(({ tag: _, ...paragraph }) => paragraph) }]
    : [bare];
}

/** Columns side by side, the first where reading starts; squares stand in the middle of the text column. */
function gridOf(table: Table, context: BlockContext): Grid {
  const { x, width } = context;
  const { scale } = context.theme.sheets;
  const square = Math.min(table.square * scale, width / table.columns.length);
  const { across, down } = square ? PADDING.square : PADDING[table.style];
  const padding = { across: across * scale, down: down * scale };
  const gutter = table.style === 'plain' && !square ? GUTTER * scale : 0;
  const need = (index: number) => columnNeeds(table, index, context) + 2 * padding.across + gutter;
  const widths = square
    ? table.columns.map(() => square)
    : columnWidths(
        table,
        width,
        table.columns.map((_, index) => need(index)),
      );
  let left = square ? x + (width - square * widths.length) / 2 : x;
  const rightToLeft = context.locale.direction === 'rtl';
  const columns = inOrder(widths, rightToLeft).map((each) => {
    left += each;
    return { x: left - each, width: each };
  });
  return { table, columns: inOrder(columns, rightToLeft), square, padding, gutter };
}

function inOrder<Column>(columns: readonly Column[], rightToLeft: boolean): readonly Column[] {
  return rightToLeft ? columns.toReversed() : columns;
}

/** What the words of a column need, so that none is broken. */
function columnNeeds({ rows }: Table, index: number, context: BlockContext): number {
  const cells = rows.flatMap(({ cells: row }) => row[index] ?? []);
  return Math.max(
    0,
    ...cells.map(({ children, header }) => {
      const inCell = { ...context, ...(header && { bodyStyle: 'answer' }) };
      return leastWidth(children, inCell) + signRoom(children, inCell);
    }),
  );
}

/** For the icons that words of a cell stand beside, pt. */
function signRoom(blocks: readonly Block[], context: BlockContext): number {
  const widths = blocks.map((block) =>
    block.kind === 'paragraph' ? leadSign(block, block.style || context.bodyStyle, '', context).width : 0,
  );
  return Math.max(0, ...widths);
}

function rowFragment(row: TableRow, grid: Grid, isHead: boolean, context: BlockContext): Fragment {
  const { padding } = grid;
  const cells = row.cells.map((cell, index) => laidCell(cell, index, grid, isHead, context));
  const height = grid.square || Math.max(0, ...cells.map((cell) => cell.height)) + 2 * padding.down;
  return {
    height,
    spaceBefore: 0,
    keepWithNext: isHead,
    backdrops: [],
    place: (y) => [
      ...cells.flatMap((cell, index) =>
        outline(cell, { y, height, isHead, name: `Cell ${context.parent.tag}.${index + 1}` }, grid, context),
      ),
      ...cells.flatMap(({ cell, fragments }) => {
        const room = height - 2 * padding.down - stackedHeight(fragments);
        return placeStacked(fragments, y + padding.down + (cell.anchor === 'middle' ? room / 2 : 0));
      }),
    ],
  };
}

function laidCell(
  cell: TableCellNode,
  index: number,
  { columns, padding, gutter }: Grid,
  isHead: boolean,
  context: BlockContext,
): LaidCell {
  const { structure, parent } = context;
  const { x, width } = columns[index] ?? { x: context.x, width: 0 };
  const node = cell.header
    ? structure.add(parent, 'TH', { scope: isHead ? 'Column' : 'Row' })
    : structure.add(parent, 'TD');
  const fragments = context.fragments(cell.children, {
    ...context,
    parent: node,
    x: x + padding.across,
    width: width - 2 * padding.across - gutter,
    align: cell.align,
    ...(cell.header && { bodyStyle: 'answer' }),
  });
  const field = cell.field
    ? structure.add(node, 'Form', {
        // What is of a known length stays on one line.
        field: textField(cell.field, cell.lines > 0 && cell.field.limit === 0),
      })
    : undefined;
  const room = cell.lines * context.theme.sheets['line-pitch'];
  return { cell, x, width, fragments, height: stackedHeight(fragments) + room, field };
}

/** The rules of a cell. Round one to write in they are the field itself, as ruled lines are. */
function outline(
  { cell, x, width, fragments, field }: LaidCell,
  row: { readonly y: number; readonly height: number; readonly isHead: boolean; readonly name: string },
  { table, square }: Grid,
  context: BlockContext,
): FrameItem[] {
  if (table.style === 'plain' || cell.style === 'bare') return [];
  const tinted = row.isHead || cell.style === 'marked';
  const shape: ShapeFrame = {
    kind: 'shape',
    name: row.name,
    shape: 'rect',
    box: { x, y: row.y, width, height: row.height },
    ...(tinted && { fill: paintOf(context.theme, 'lt2') }),
    stroke: { paint: paintOf(context.theme, 'accent4'), width: 0.6 },
    ...(field && { tag: field.tag }),
  };
  if (!field) return [shape];
  // A letter of a crossword stands in the middle of its cell, whatever stands in the corner.
  const above = square || fragments.length === 0 ? 0 : PADDING[table.style].down + stackedHeight(fragments);
  const across = square ? INSET : PADDING[table.style].across - INSET;
  const room = {
    x: x + across,
    y: row.y + above + INSET,
    width: width - 2 * across,
    height: row.height - above - 2 * INSET,
  };
  const size = typedSize(context);
  const box = square || field.field?.multiline ? room : middleLine(room, size);
  const answer: AnswerFrame = { kind: 'answer', name: `Answer ${field.tag}`, box, tag: field.tag, size };
  return [shape, answer];
}

/** pt between the rules of a cell and the field in it; programs leave some more before the first letter. */
const INSET = 1.5;
