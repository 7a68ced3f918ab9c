/** Boxes that set text apart, and columns side by side. */

import { type FileChild, TableCell, TableRow, WidthType, Table as WordTable } from 'docx';
import type { Aside, Cards } from '../../document/node.ts';
import { filled, frameOf, GUTTER, LEAST, paddings, sharesOf } from './cells.ts';
import { twips } from './twips.ts';
import { inCell, scaled, type WordContext } from './word-context.ts';
import { gap } from './word-paragraph.ts';

/** pt inside a box, at the theme's own scale; as on printed papers */
const BOX = { across: 10, down: 7 };

/** A box round its blocks, whatever they are. */
export function aside({ style, children, keepWithNext }: Aside, context: WordContext): FileChild[] {
  const across = scaled(BOX.across, context);
  const kept = keepWithNext || context.keepWithNext;
  const blocks = context.blocks(children, {
    ...inCell(context, context.width - 2 * across),
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
  const cells = parts.map((part, index) => {
    const width = widths[index] ?? 0;
    return new TableCell({
      children: filled(part(inCell(context, width - GUTTER)), context),
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
