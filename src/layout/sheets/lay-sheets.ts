/** Lays a sheet out on pages of paper. */

import type { Sheet } from '../../document/document-tree.ts';
import type { Laid, Page } from '../../frames/page.ts';
import type { OutlineEntry } from '../../frames/structure.ts';
import type { LayoutContext, LayoutResult, LedgerEntry } from '../layout-context.ts';
import { resolveTheme } from '../resolve-theme.ts';
import { copyfit } from './copyfit.ts';
import { type FlowedSheet, flowSheet, spareOf } from './flow-sheet.ts';
import { footFrames, measureFoot } from './foot.ts';
import { joinAnswers } from './join-answers.ts';
import { onPaper } from './on-paper.ts';
import { framesOf, type PlacedFragment } from './paginate.ts';
import { type PaperName, pageSize } from './paper.ts';
import { typingIn } from './typing.ts';

/** Distance of the foot line's top from the bottom margin, pt. */
const FOOT_GAP = 16;

/**
 * In steps: the blocks flow over pages; where the last page would stand nearly empty, they flow again, set closer; then
 * what stands on each page is placed, with the line at its foot.
 */
export function laySheets(sheet: Sheet, paper: PaperName, given: LayoutContext): LayoutResult {
  const loose = flowSheet(sheet, paper, onPaper(given, sheet.type));
  const flowed = copyfit(loose, sheet.type, (context) => flowSheet(sheet, paper, context));
  const { styles } = flowed.context.theme.sheets;
  return { laid: placeSheet(sheet, paper, flowed), ledger: ledgerOf(flowed), styles };
}

function placeSheet(sheet: Sheet, paper: PaperName, { context, structure, area, pages }: FlowedSheet): Laid {
  const count = String(pages.length);
  const size = pageSize(paper, context);
  return {
    medium: 'sheets',
    info: { ...context.info, title: sheet.title },
    resolvedTheme: resolveTheme(context.theme, context.locale, context.book),
    pages: pages.map(({ fragments, footer }, index): Page => {
      const foot = measureFoot(footer, area.width, { page: String(index + 1), pages: count }, context);
      return {
        ...size,
        items: [
          ...joinAnswers(framesOf(fragments)),
          ...footFrames(foot, area.x, area.y + area.height + FOOT_GAP),
        ],
        title: sheet.title,
        ids: [],
        notes: [],
      };
    }),
    structure,
    outline: outlineOf(pages.map(({ fragments }) => fragments)),
    pictures: context.pictures,
    typing: typingIn(context.info.language, context.book),
  };
}

function ledgerOf({ context, pages, area }: FlowedSheet): LedgerEntry[] {
  const size = context.theme.sheets.styles.body?.size ?? 0;
  return pages.map((page, index) => ({
    page: index + 1,
    region: 'page',
    size,
    themeSize: size,
    lines: page.fragments.length,
    spare: Math.round(spareOf(page, area) * 100) / 100,
  }));
}

/** Headings as nested bookmarks. */
function outlineOf(pages: readonly (readonly PlacedFragment[])[]): OutlineEntry[] {
  const root: { level: number; children: OutlineEntry[] } = { level: 0, children: [] };
  const open = [root];
  pages.forEach((placed, page) => {
    for (const { fragment, y } of placed) {
      if (!fragment.bookmark) continue;
      const { title, level } = fragment.bookmark;
      while ((open.at(-1) ?? root).level >= level) open.pop();
      const children: OutlineEntry[] = [];
      (open.at(-1) ?? root).children.push({ title, page, y, children });
      open.push({ level, children });
    }
  });
  return root.children;
}
