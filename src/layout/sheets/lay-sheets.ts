/** Lays a sheet out on pages of paper: blocks to strips, strips to pages, and the line at the foot of each. */

import type { Block, RunningLine, Sheet } from '../../document/node.ts';
import { onPaper } from '../../theme.ts';
import type { FrameItem, Laid, OutlineEntry, Page } from '../frame.ts';
import { type LayoutKit, type LayoutResult, settingOf } from '../layout-kit.ts';
import { lookOf } from '../look.ts';
import { type GrowingNode, growStructure } from '../structure.ts';
import { measureParagraph, type Setting } from '../text/paragraph.ts';
import { paragraphFrame, sheetParagraph } from './block-context.ts';
import { blockStrips } from './block-strips.ts';
import { framesOf, type PlacedStrip, paginate } from './paginate.ts';
import { PAPERS, type PaperName } from './paper.ts';

/** Distance of the foot line's top from the bottom margin, pt. */
const FOOT_GAP = 16;

export function laySheets(sheet: Sheet, paper: PaperName, given: LayoutKit): LayoutResult {
  const kit = { ...given, theme: onPaper(given.theme) };
  const { width, height } = PAPERS[paper];
  const { margins } = kit.theme.sheets;
  const structure = growStructure();
  const column = { x: margins.left, width: width - margins.left - margins.right };
  const pageHeight = height - margins.top - margins.bottom;
  const pagesOf = (blocks: readonly Block[], parent: GrowingNode) =>
    paginate(
      blockStrips(blocks, {
        kit,
        structure,
        parent,
        ...column,
        pageHeight,
        bodyStyle: 'body',
        align: 'start',
        strips: blockStrips,
      }),
      margins.top,
      pageHeight,
    );
  const flows = [
    { footer: sheet.footer, pages: pagesOf(sheet.children, structure.root) },
    ...sheet.sections.map(({ footer, children }) => ({
      footer,
      pages: pagesOf(children, structure.add(structure.root, 'Sect')),
    })),
  ];
  const placed = flows.flatMap(({ pages }) => pages);
  const footers = flows.flatMap(({ footer, pages }) => pages.map(() => footer));
  const pages = placed.map(
    (page, index): Page => ({
      width,
      height,
      items: [
        ...framesOf(page),
        ...footOf(
          footers[index] ?? sheet.footer,
          { page: String(index + 1), pages: String(placed.length) },
          column.x,
          height - margins.bottom + FOOT_GAP,
          column.width,
          kit,
        ),
      ],
      title: sheet.title,
      ids: [],
      notes: [],
    }),
  );
  const laid: Laid = {
    medium: 'sheets',
    info: { ...kit.info, title: sheet.title },
    look: lookOf(kit.theme, kit.locale, kit.book),
    pages,
    structure: structure.root,
    outline: outlineOf(placed),
    pictures: kit.pictures,
  };
  const ledger = placed.map((page, index) => {
    const last = page.at(-1);
    const used = last ? last.y + last.strip.height - margins.top : 0;
    return {
      page: index + 1,
      region: 'page',
      size: kit.theme.sheets.styles.body?.size ?? 0,
      themeSize: kit.theme.sheets.styles.body?.size ?? 0,
      lines: page.length,
      spare: Math.round((pageHeight - used) * 100) / 100,
    };
  });
  return { laid, ledger };
}

/** pt between what stands at the start of the foot and at its end */
const FOOT_GUTTER = 12;

/**
 * The foot repeats on each page and is decoration to a screen reader, so its text carries no tag. What stands at its
 * start breaks before what stands at its end.
 */
function footOf(
  footer: RunningLine,
  fields: Setting['fields'],
  x: number,
  y: number,
  width: number,
  kit: LayoutKit,
): FrameItem[] {
  const measured = (side: 'start' | 'end', room: number) =>
    measureParagraph(
      sheetParagraph(kit, 'footer', footer[side], { align: side }),
      room,
      settingOf(kit, fields),
    );
  const end = measured('end', width);
  const room = width - Math.max(0, ...end.lines.map((line) => line.width)) - FOOT_GUTTER;
  const left = kit.locale.direction === 'rtl' ? x + width - room : x;
  return (['start', 'end'] as const)
    .filter((side) => footer[side].length > 0)
    .map((side) => {
      const paragraph = side === 'end' ? end : measured(side, room);
      return paragraphFrame(
        paragraph,
        side === 'end' ? x : left,
        y,
        `Foot, ${side}`,
        0,
        paragraph.lines.length,
      );
    });
}

/** Headings as nested bookmarks. */
function outlineOf(pages: readonly (readonly PlacedStrip[])[]): OutlineEntry[] {
  const root: { level: number; children: OutlineEntry[] } = { level: 0, children: [] };
  const open = [root];
  pages.forEach((placed, page) => {
    for (const { strip, y } of placed) {
      if (!strip.bookmark) continue;
      const { title, level } = strip.bookmark;
      while ((open.at(-1) ?? root).level >= level) open.pop();
      const children: OutlineEntry[] = [];
      (open.at(-1) ?? root).children.push({ title, page, y, children });
      open.push({ level, children });
    }
  });
  return root.children;
}
