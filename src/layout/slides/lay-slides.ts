/** Lays a deck out on slides: each region fitted, each slide split where it must be. */

import type { Block, Deck } from '../../document/node.ts';
import type { FieldFrame, FrameItem } from '../../frames/frame.ts';
import type { Laid, NoteParagraph, Page } from '../../frames/page.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import type { OutlineEntry } from '../../frames/structure.ts';
import { type LayoutContext, type LayoutResult, type LedgerEntry, settingOf } from '../layout-context.ts';
import { resolveTheme } from '../resolve-theme.ts';
import { growStructure, type Structure } from '../structure.ts';
import { measureParagraph, placeParagraph, runsOf, wordsOf } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import { NO_CLICKS, startClicks } from './clicks.ts';
import { deadLinks } from './dead-links.ts';
import { onLightGrounds } from './light-grounds.ts';
import { type PlannedSlide, type PlannedTitle, planSlides } from './plan-slides.ts';
import { progressOf } from './progress.ts';

/** Pages, structure and ledger of a deck; what could not be laid out is reported through the context. */
export function laySlides(deck: Deck, context: LayoutContext): LayoutResult {
  const shown = deck.slides.filter(({ hidden }) => !hidden);
  const progress = progressOf(
    shown.map(({ section }) => section),
    context.theme.slides.height,
    context.locale.direction,
  );
  const bare = resolveTheme(context.theme, context.locale, context.book);
  const resolvedTheme = { ...bare, layouts: bare.layouts.map(progress.onLayout) };
  const structure = growStructure();
  const pages: Page[] = [];
  const ledger: LedgerEntry[] = [];
  const outline: OutlineEntry[] = [];
  deadLinks(deck).forEach(context.report);
  for (const planned of planSlides(deck, resolvedTheme, context)) {
    outline.push({ title: wordsOf(planned.slide.title), page: pages.length, y: 0, children: [] });
    for (const [part, title] of planned.titles.entries()) {
      const number = pages.length + 1;
      const page = layPage(planned, title, part, deck.footer, number, context, structure, ledger);
      const moved = progress.onSlide(planned.layout, shown.indexOf(planned.slide));
      pages.push({ ...page, items: [...page.items, ...moved] });
    }
  }
  const { info } = context;
  const pictures = onLightGrounds(context.pictures, resolvedTheme.colours);
  const laid: Laid = {
    medium: 'slides',
    info,
    resolvedTheme,
    pages,
    structure: structure.root,
    outline,
    pictures,
  };
  return { laid, ledger };
}

function layPage(
  { slide, layout, plans }: PlannedSlide,
  title: PlannedTitle,
  part: number,
  footer: string,
  page: number,
  context: LayoutContext,
  structure: Structure,
  ledger: LedgerEntry[],
): Page {
  const planned = title.plan ? [title.plan, ...plans] : plans;
  const parent = structure.add(structure.root, 'Sect');
  const clicks = startClicks();
  const items = layout.regions.flatMap((region): FrameItem[] => {
    if (region.placeholder === 'ftr') return [fieldFrame('footer', region, footer, context)];
    if (region.placeholder === 'sldNum') return [fieldFrame('slide-number', region, String(page), context)];
    const plan = planned.find((candidate) => candidate.region === region);
    if (!plan) return [];
    const shown = Math.min(part, plan.parts - 1);
    ledger.push({ page, ...plan.ledger(shown) });
    // What was shown on the first part of a split slide need not be waited for on the next.
    const waits = context.reveal && part === shown;
    return plan.place(shown, structure, parent, waits ? clicks : NO_CLICKS);
  });
  return {
    width: context.theme.slides.width,
    height: context.theme.slides.height,
    items,
    title: title.words,
    ids: slide.id ? [slide.id] : [],
    layout: layout.name,
    ...(slide.section && { section: slide.section }),
    ...(slide.hidden && { hidden: true }),
    notes: slide.notes.flatMap((block) => noteParagraphs(block)),
  };
}

function fieldFrame(
  field: FieldFrame['field'],
  region: Region,
  text: string,
  context: LayoutContext,
): FieldFrame {
  const [level] = region.levels;
  if (!level) throw new RangeError(`Region ${region.name} has no text style`);
  const words = [{ kind: 'text', text } as const];
  const spec = { ...plainParagraph(words, level.style, level.leading), align: level.align };
  const measured = measureParagraph(spec, region.box.width, settingOf(context));
  const [line] = placeParagraph(measured, region.box.x, region.box.y).lines;
  return {
    kind: 'field',
    field,
    box: region.box,
    region: region.name,
    style: level.style,
    text,
    line: line ?? { baseline: region.box.y, segments: [] },
  };
}

/** @param depth of the lists around it */
function noteParagraphs(block: Block, depth = 0): NoteParagraph[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') {
    return [{ runs: runsOf(block.children), list: depth > 0, level: Math.max(0, depth - 1) }];
  }
  if (block.kind !== 'list') return [];
  return block.items.flatMap(({ children }) => children.flatMap((child) => noteParagraphs(child, depth + 1)));
}
