/** Tables on paper: cells hold whatever sheets hold, and a row is never cut. */

import type { Table, TableRow } from '../../document/node.ts';
import type { FrameItem } from '../frame.ts';
import { paintOf } from '../look.ts';
import { columnWidths } from '../text/column-widths.ts';
import type { BlockContext } from './block-context.ts';
import { keepTogether, placeStacked, type Strip, stackedHeight } from './strip.ts';

/** pt inside each cell; a table without rules lines up with the text round it. */
const PADDING = { grid: { across: 6, down: 4 }, plain: { across: 0, down: 1.5 } };
const SPACE_BEFORE = 6;
/** pt between the columns of a table without rules */
const GUTTER = 12;

export function tableStrips(table: Table, context: BlockContext): Strip[] {
  const node = context.structure.add(context.parent, 'Table');
  const columns = columnWidths(table, context.width);
  const strips = table.rows.map((row, index) => {
    const isHead = index === 0 && row.cells.every((cell) => cell.header);
    const parent = context.structure.add(node, 'TR');
    const strip = rowStrip(row, table.style, columns, isHead, { ...context, parent });
    return index === 0 ? { ...strip, spaceBefore: SPACE_BEFORE } : strip;
  });
  return table.keep ? keepTogether(strips) : strips;
}

function rowStrip(
  row: TableRow,
  style: Table['style'],
  columns: readonly number[],
  isHead: boolean,
  context: BlockContext,
): Strip {
  const { kit, structure, parent } = context;
  const padding = PADDING[style];
  let x = context.x;
  const cells = row.cells.map((cell, column) => {
    const width = columns[column] ?? 0;
    const left = x;
    x += width;
    const node = cell.header
      ? structure.add(parent, 'TH', { scope: isHead ? 'Column' : 'Row' })
      : structure.add(parent, 'TD');
    const strips = context.strips(cell.children, {
      ...context,
      parent: node,
      x: left + padding.across,
      width: width - 2 * padding.across - (style === 'plain' ? GUTTER : 0),
      align: cell.align,
      ...(cell.header && { bodyStyle: 'answer' }),
    });
    return { x: left, width, strips };
  });
  const height = Math.max(0, ...cells.map(({ strips }) => stackedHeight(strips))) + 2 * padding.down;
  const stroke = { paint: paintOf(kit.theme, 'accent4'), width: 0.6 };
  const fill = isHead ? { fill: paintOf(kit.theme, 'lt2') } : {};
  const rules = (y: number): FrameItem[] =>
    style === 'plain'
      ? []
      : cells.map((cell, column) => ({
          kind: 'shape',
          name: `Cell ${parent.tag}.${column + 1}`,
          shape: 'rect',
          box: { x: cell.x, y, width: cell.width, height },
          ...fill,
          stroke,
        }));
  return {
    height,
    spaceBefore: 0,
    keepWithNext: isHead,
    backdrops: [],
    place: (y) => [...rules(y), ...cells.flatMap((cell) => placeStacked(cell.strips, y + padding.down))],
  };
}
