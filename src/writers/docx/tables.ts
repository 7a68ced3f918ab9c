/** Tables with their heads. */

import {
  BorderStyle,
  type FileChild,
  HeightRule,
  type ITableOptions,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
  type XmlComponent,
} from 'docx';
import { columnWidths } from '../../document/column-widths.ts';
import type { Block, TableRow as Row, Table, TableCellNode } from '../../document/node.ts';
import { filled, frameOf, GUTTER, paddings } from './cells.ts';
import { plainWords } from './runs.ts';
import { element, RULE } from './table-styles.ts';
import { twips } from './twips.ts';
import { inCell, scaled, type WordContext } from './word-context.ts';

/** pt inside each cell, at the theme's own scale; as on printed papers */
const PADDING = {
  grid: { across: 6, down: 4 },
  plain: { across: 0, down: 1.5 },
  square: { across: 1, down: 1 },
};
/** Of an em: what a letter takes at most on the average of a word. */
const LETTER = 0.5;

/** What a table shows, in words, as Word keeps it (ECMA-376 part 1, 17.4.62 tblDescription); the library has no word for it. */
class DescribedTable extends WordTable {
  constructor(options: ITableOptions, summary: string) {
    super(options);
    const [properties] = this.root as readonly unknown[];
    if (!summary || !isComponent(properties)) return;
    properties.root.push(element('w:tblDescription', { val: summary }));
  }
}

function isComponent(value: unknown): value is XmlComponent & { root: unknown[] } {
  return typeof value === 'object' && value !== null && 'root' in value && Array.isArray(value.root);
}

export function table(node: Table, context: WordContext): FileChild[] {
  const { columns, rows, square, summary, keep, keepWithNext = false } = node;
  const side = Math.min(scaled(square, context), context.width / Math.max(1, columns.length));
  const widths = square ? columns.map(() => side) : columnWidths(node, context.width, needsOf(node, context));
  const last = rows.length - 1;
  return [
    new DescribedTable(
      {
        ...frameOf(widths, styleOf(node), context),
        ...(square && { alignment: 'center' as const, layout: TableLayoutType.FIXED }),
        tableLook: { firstRow: isHeaded(node), firstColumn: false, noHBand: true, noVBand: true },
        rows: rows.map(
          (row, index) =>
            new TableRow({
              cantSplit: true,
              ...(index === 0 && isHead(row) && { tableHeader: true }),
              ...heightOf(row, side, context),
              children: row.cells.map((cell, place) =>
                cellOf(cell, widths[place] ?? 0, node, {
                  ...context,
                  keepWithNext: context.keepWithNext || keepWithNext || (keep && index < last),
                }),
              ),
            }),
        ),
      },
      summary,
    ),
  ];
}

/**
 * What each column needs for its longest word, as far as counting letters can tell: Word widens columns for words by
 * itself, other programs break them.
 */
function needsOf({ columns, rows, style }: Table, context: WordContext): number[] {
  const size = context.sheets.styles.body?.size ?? 0;
  const { across } = PADDING[style];
  return columns.map((_, column) => {
    const cells = rows.flatMap(({ cells: row }) => row[column] ?? []);
    const longest = Math.max(0, ...cells.flatMap(({ children }) => children.map(longestWord)));
    return longest * size * LETTER + 2 * scaled(across, context);
  });
}

/** In letters. */
function longestWord(block: Block): number {
  if (block.kind !== 'paragraph') return 0;
  return Math.max(
    0,
    ...plainWords(block.children)
      .split(/[\s/-]+/)
      .map((word) => word.length),
  );
}

/** Some programs give the first row of a style to tables without heads, too: so they have a style of their own. */
function styleOf(node: Table): string {
  if (node.style === 'plain') return 'PlainTable';
  return isHeaded(node) ? 'HeadedTable' : 'TableGrid';
}

function isHeaded({ style, rows: [head] }: Table): boolean {
  return style === 'grid' && head !== undefined && isHead(head);
}

/** Whether it names the columns. */
function isHead({ cells }: Row): boolean {
  return cells.length > 0 && cells.every(({ header }) => header);
}

/** Room to write, and squares. */
function heightOf({ cells }: Row, side: number, { sheets }: WordContext) {
  if (side > 0) return { height: { value: twips(side), rule: HeightRule.EXACT } };
  const rows = Math.max(
    0,
    ...cells.map(({ lines, children }) => (lines > 0 ? lines + wordsIn(children) : 0)),
  );
  return rows > 0 ? { height: { value: twips(rows * sheets['line-pitch']), rule: HeightRule.ATLEAST } } : {};
}

/** Room for what stands in a cell to write in, in lines to write on: mostly a word in small print. */
function wordsIn(children: TableCellNode['children']): number {
  return 0.6 * children.filter(({ kind }) => kind !== 'merge-field').length;
}

function cellOf(
  cell: TableCellNode,
  width: number,
  { style, square, rows }: Table,
  context: WordContext,
): TableCell {
  const hasBare = style === 'grid' && rows.some(({ cells }) => cells.some((one) => one.style === 'bare'));
  const { across, down } = PADDING[square ? 'square' : style];
  const gutter = style === 'plain' && !square ? GUTTER : 0;
  const [side, end] = [scaled(across, context), scaled(across + gutter, context)];
  return new TableCell({
    children: filled(
      context.blocks(cell.children, {
        ...inCell(context, width - side - end),
        align: cell.align,
        style: cell.header ? 'TableHead' : 'TableText',
      }),
      context,
    ),
    width: { size: twips(width), type: WidthType.DXA },
    margins: paddings(side, scaled(down, context), end),
    ...(cell.anchor === 'middle' && { verticalAlign: VerticalAlignTable.CENTER }),
    ...(cell.style === 'marked' && {
      shading: { type: ShadingType.CLEAR, fill: context.resolvedTheme.colours.lt2 },
    }),
    ...(hasBare && { borders: cell.style === 'bare' ? allSides(NONE) : allSides(ruleIn(context)) }),
  });
}

const NONE = { style: BorderStyle.NIL } as const;

/** Where some cells have no rules, the others say theirs themselves: of two cells at an edge, the one with a rule wins. */
function ruleIn({ resolvedTheme }: WordContext) {
  return { style: BorderStyle.SINGLE, size: RULE, color: resolvedTheme.colours.accent4 } as const;
}

function allSides<Side>(side: Side) {
  return { top: side, bottom: side, left: side, right: side };
}
