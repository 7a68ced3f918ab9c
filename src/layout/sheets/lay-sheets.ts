/** Lays a sheet out on pages of paper: blocks to fragments, fragments to pages, and the line at the foot of each. */

import type { Block, RunningLine, Sheet } from '../../document/node.ts';
import type { Laid, Page } from '../../frames/page.ts';
import type { OutlineEntry } from '../../frames/structure.ts';
import { type LayoutContext, type LayoutResult, settingOf } from '../layout-context.ts';
import { resolveTheme } from '../resolve-theme.ts';
import { type GrowingNode, growStructure } from '../structure.ts';
import type { Setting } from '../text/paragraph.ts';
import { blockFragments } from './block-fragments.ts';
import { COPYFIT, copyfit } from './copyfit.ts';
import { footFrames, measureFoot } from './foot.ts';
import { joinAnswers } from './join-answers.ts';
import { onPaper } from './on-paper.ts';
import { framesOf, type PlacedFragment, paginate } from './paginate.ts';
import { PAPERS, type PaperName } from './paper.ts';
import { typingIn } from './typing.ts';

/** Distance of the foot line's top from the bottom margin, pt. */
const FOOT_GAP = 16;

/** Share of a page that the last one should hold at least. */
const SCANT = 1 / 3;

/**
 * Where little is left for the last page, lines and paragraphs are set closer, as far as it takes to do without that page
 * and no closer than the eye forgives. Whoever asked for a print style needs its lines as they are.
 */
export function laySheets(sheet: Sheet, paper: PaperName, given: LayoutContext): LayoutResult {
  const context = onPaper(given);
  const loose = flow(sheet, paper, context);
  const last = loose.ledger.at(-1);
  const height =
    PAPERS[paper].height - context.theme.sheets.margins.top - context.theme.sheets.margins.bottom;
  if (context.printStyle || !last || last.page === 1 || last.spare < height * (1 - SCANT)) return loose;
  // What is wrong with the sheet has been reported already.
  const quiet = { ...context, report: () => {} };
  for (const share of COPYFIT) {
    const close = flow(sheet, paper, { ...quiet, theme: copyfit(context.theme, share) });
    if (close.laid.pages.length < loose.laid.pages.length) return close;
  }
  return loose;
}

function flow(sheet: Sheet, paper: PaperName, context: LayoutContext): LayoutResult {
  const { width, height } = PAPERS[paper];
  const { margins } = context.theme.sheets;
  const structure = growStructure();
  const column = { x: margins.left, width: width - margins.left - margins.right };
  const foot = (footer: RunningLine, fields: Setting['fields']) =>
    measureFoot(footer, column.width, settingOf(context, fields), context);
  // A foot of two lines takes the second one’s place from the text.
  const growth = [sheet, ...sheet.sections].map(
    ({ footer }) => foot(footer, { page: '888', pages: '888' }).growth,
  );
  const bottom = height - margins.bottom - Math.max(...growth);
  const pageHeight = bottom - margins.top;
  const pagesOf = (blocks: readonly Block[], parent: GrowingNode) =>
    paginate(
      blockFragments(blocks, {
        ...context,
        structure,
        parent,
        ...column,
        pageWidth: width,
        pageHeight,
        bodyStyle: 'body',
        align: 'start',
        fragments: blockFragments,
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
        ...joinAnswers(framesOf(page)),
        ...footFrames(
          foot(footers[index] ?? sheet.footer, { page: String(index + 1), pages: String(placed.length) }),
          column.x,
          bottom + FOOT_GAP,
        ),
      ],
      title: sheet.title,
      ids: [],
      notes: [],
    }),
  );
  const laid: Laid = {
    medium: 'sheets',
    info: { ...context.info, title: sheet.title },
    resolvedTheme: resolveTheme(context.theme, context.locale, context.book),
    pages,
    structure: structure.root,
    outline: outlineOf(placed),
    pictures: context.pictures,
    typing: typingIn(context.info.language, context.book),
  };
  const ledger = placed.map((page, index) => {
    const last = page.at(-1);
    const used = last ? last.y + last.fragment.height - margins.top : 0;
    return {
      page: index + 1,
      region: 'page',
      size: context.theme.sheets.styles.body?.size ?? 0,
      themeSize: context.theme.sheets.styles.body?.size ?? 0,
      lines: page.length,
      spare: Math.round((pageHeight - used) * 100) / 100,
    };
  });
  return { laid, ledger };
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
