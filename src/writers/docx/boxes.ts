/** Boxes that set text apart, and columns side by side. */

import { type FileChild, TableCell, TableRow, WidthType, Table as WordTable } from 'docx';
import type { Aside, Block, Cards, MarginNote } from '../../document/node.ts';
import { filled, frameOf, GUTTER, LEAST, paddings, sharesOf } from './cells.ts';
import { twips } from './twips.ts';
import { inCell, scaled, type WordContext } from './word-context.ts';
import { gap } from './word-paragraph.ts';
import { NOTE } from './word-styles.ts';

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

/**
 * Parts in columns, the first where reading starts.
 *
 * @param cantSplit whether all of it stands on one page
 */
export function besideOneAnother(
  parts: readonly ((context: WordContext) => FileChild[])[],
  context: WordContext,
  shares: readonly number[] = parts.map(() => 1),
  cantSplit = true,
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
      rows: [new TableRow({ cantSplit, children: cells })],
    }),
  ];
}

/** Of the width for the text and for the notes beside it, as on printed papers. */
const TEXT_AND_NOTES = [0.72, 0.28];

/** Notes at the end of the lines that they belong to; before them where print in one column has no room. */
export function besideNotes(
  { children }: MarginNote,
  beside: readonly Block[],
  context: WordContext,
): FileChild[] {
  const notes = (here: WordContext) => context.blocks(children, { ...here, style: NOTE });
  if (context.sheets.columns === 1) return [...notes(context), ...context.blocks(beside, context)];
  return besideOneAnother([(here) => context.blocks(beside, here), notes], context, TEXT_AND_NOTES, false);
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
