/** Tables with their heads, boxes that set text apart, and columns side by side. */

import {
  BorderStyle,
  BuilderElement,
  type FileChild,
  HeightRule,
  type ITableOptions,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
  type XmlComponent,
} from 'docx';
import type { Aside, Cards, TableRow as Row, Table, TableCellNode } from '../../document/node.ts';
import { RULE } from './table-styles.ts';
import { twips } from './twips.ts';
import { isRightToLeft, scaled, type WordContext } from './word-context.ts';
import { gap } from './word-paragraph.ts';

/** pt inside each cell, at the theme's own scale; as on printed papers */
const PADDING = {
  grid: { across: 6, down: 4 },
  plain: { across: 0, down: 1.5 },
  square: { across: 1, down: 1 },
};
const BOX = { across: 10, down: 7 };
/** pt between the columns of a table without rules */
const GUTTER = 12;
/** pt: as little as ends a cell that a table stands in */
const LEAST = 1;

/** What a table shows, in words, as Word keeps it (ECMA-376 part 1, 17.4.62 tblDescription); the library has no word for it. */
class DescribedTable extends WordTable {
  constructor(options: ITableOptions, summary: string) {
    super(options);
    const [properties] = this.root as readonly unknown[];
    if (!summary || !isComponent(properties)) return;
    const attributes = { value: { key: 'w:val', value: summary } };
    properties.root.push(new BuilderElement({ name: 'w:tblDescription', attributes }));
  }
}

function isComponent(value: unknown): value is XmlComponent & { root: unknown[] } {
  return typeof value === 'object' && value !== null && 'root' in value && Array.isArray(value.root);
}

export function table(node: Table, context: WordContext): FileChild[] {
  const { columns, rows, square, summary, keep } = node;
  const side = Math.min(scaled(square, context), context.width / Math.max(1, columns.length));
  const widths = square ? columns.map(() => side) : sharesOf(columns, context.width);
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
                  keepWithNext: context.keepWithNext || (keep && index < last),
                }),
              ),
            }),
        ),
      },
      summary,
    ),
  ];
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

function sharesOf(columns: readonly number[], width: number): number[] {
  const total = columns.reduce((sum, share) => sum + share, 0);
  return columns.map((share) => (share / total) * width);
}

/** Word widens a column for its longest word where the table is not fixed. */
function frameOf(widths: readonly number[], style: string, context: WordContext) {
  return {
    style,
    width: { size: twips(widths.reduce((sum, each) => sum + each, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.AUTOFIT,
    ...(context.indent > 0 && { indent: { size: twips(context.indent), type: WidthType.DXA } }),
    ...(isRightToLeft(context) && { visuallyRightToLeft: true }),
  };
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
  const { marker: _, ...inside } = context;
  return new TableCell({
    children: filled(
      context.blocks(cell.children, {
        ...inside,
        indent: 0,
        width: width - side - end,
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

function paddings(start: number, down: number, end = start) {
  return {
    marginUnitType: WidthType.DXA,
    top: twips(down),
    bottom: twips(down),
    left: twips(start),
    right: twips(end),
  };
}

/** A cell holds at least a paragraph, and ends with one (ECMA-376 part 1, 17.4.65 tc). */
function filled(children: readonly FileChild[], context: WordContext): (Paragraph | WordTable)[] {
  const known = children.filter((child) => child instanceof Paragraph || child instanceof WordTable);
  return known.at(-1) instanceof Paragraph ? known : [...known, gap(known.length > 0 ? LEAST : 12, context)];
}

/** A box round its blocks, whatever they are. */
export function aside({ style, children, keepWithNext }: Aside, context: WordContext): FileChild[] {
  const { marker: _, ...inside } = context;
  const across = scaled(BOX.across, context);
  const kept = keepWithNext || context.keepWithNext;
  const blocks = context.blocks(children, {
    ...inside,
    indent: 0,
    width: context.width - 2 * across,
    keepWithNext: kept,
    style: 'TableText',
  });
  const cell = new TableCell({
    children: filled(blocks, { ...context, keepWithNext: kept }),
    width: { size: twips(context.width), type: WidthType.DXA },
    margins: paddings(across, scaled(BOX.down, context)),
  });
  return [
    new WordTable({
      ...frameOf([context.width], style === 'note' ? 'TextBox' : 'AnswerBox', context),
      rows: [new TableRow({ cantSplit: true, children: [cell] })],
    }),
  ];
}

/** Parts in columns of one width, the first where reading starts. */
export function besideOneAnother(
  parts: readonly ((context: WordContext) => FileChild[])[],
  context: WordContext,
  shares: readonly number[] = parts.map(() => 1),
): FileChild[] {
  const widths = sharesOf(shares, context.width);
  const { marker: _, ...inside } = context;
  const cells = parts.map((part, index) => {
    const width = widths[index] ?? 0;
    return new TableCell({
      children: filled(part({ ...inside, indent: 0, width: width - GUTTER }), context),
      width: { size: twips(width), type: WidthType.DXA },
      margins: paddings(0, 0, GUTTER),
    });
  });
  return [
    new WordTable({
      ...frameOf(widths, 'PlainTable', context),
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
  ];
}

/** The sides of each card side by side: whoever changes them sees both. */
export function cards({ cards }: Cards, context: WordContext): FileChild[] {
  return cards.flatMap(({ front, back }) => [
    ...besideOneAnother(
      [front, back].map((side) => (here: WordContext) => context.blocks(side, here)),
      context,
    ),
    gap(LEAST, context),
  ]);
}
