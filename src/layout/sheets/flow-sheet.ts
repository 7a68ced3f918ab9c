/** The first step of a sheet: blocks to fragments, and fragments to pages. Nothing is placed yet. */

import type { RunningLine, Sheet } from '../../document/document-tree.ts';
import type { Block } from '../../document/node.ts';
import type { Box } from '../../frames/drawing.ts';
import type { LayoutContext } from '../layout-context.ts';
import { type GrowingNode, growStructure } from '../structure.ts';
import { blockFragments } from './block-fragments.ts';
import { measureFoot } from './foot.ts';
import { columnsOf } from './margin.ts';
import { type PlacedFragment, paginate } from './paginate.ts';
import { type PaperName, pageSize } from './paper.ts';

export interface FlowedSheet {
  /** With the theme that it was set in. */
  readonly context: LayoutContext;
  readonly structure: GrowingNode;
  /** The box of the text on each page, pt. */
  readonly area: Box;
  readonly pages: readonly FlowedPage[];
}

interface FlowedPage {
  readonly fragments: readonly PlacedFragment[];
  readonly footer: RunningLine;
}

/** Breaks all blocks into fragments and these into pages, with the room for the foot kept free. */
export function flowSheet(sheet: Sheet, paper: PaperName, context: LayoutContext): FlowedSheet {
  const { width } = pageSize(paper, context);
  const structure = growStructure();
  const area = textArea(sheet, paper, context);
  const { text, margin } = columnsOf(area, sheet.hasMargin, context);
  const pagesOf = (footer: RunningLine, blocks: readonly Block[], parent: GrowingNode): FlowedPage[] => {
    const fragments = blockFragments(blocks, {
      ...context,
      structure,
      parent,
      ...text,
      ...(margin && { margin }),
      pageWidth: width,
      pageHeight: area.height,
      bodyStyle: 'body',
      align: 'start',
      fragments: blockFragments,
    });
    return paginate(fragments, area.y, area.height).map((page) => ({ fragments: page, footer }));
  };
  const pages = [
    ...pagesOf(sheet.footer, sheet.children, structure.root),
    ...sheet.sections.flatMap(({ footer, children }) =>
      pagesOf(footer, children, structure.add(structure.root, 'Sect')),
    ),
  ];
  return { context, structure: structure.root, area, pages };
}

/** What the margins leave, and a foot of two lines: it takes its second one's place from the text. */
function textArea(sheet: Sheet, paper: PaperName, context: LayoutContext): Box {
  const { width, height } = pageSize(paper, context);
  const { top, right, bottom, left } = context.theme.sheets.margins;
  const room = width - left - right;
  const growth = [sheet, ...sheet.sections].map(
    ({ footer }) => measureFoot(footer, room, { page: '888', pages: '888' }, context).growth,
  );
  return { x: left, y: top, width: room, height: height - bottom - Math.max(...growth) - top };
}

/** Height that a page leaves, pt. */
export function spareOf({ fragments }: FlowedPage, { y, height }: Box): number {
  const last = fragments.at(-1);
  return height - (last ? last.y + last.fragment.height - y : 0);
}
