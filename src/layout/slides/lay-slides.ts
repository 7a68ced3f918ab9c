/** Lays a deck out on slides: each region fitted, each slide split where it must be. */

import type { Deck } from '../../document/document-tree.ts';
import type { Block } from '../../document/node.ts';
import type { FieldFrame, FrameItem } from '../../frames/frame.ts';
import type { Laid, NoteParagraph, Page } from '../../frames/page.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { type LayoutContext, type LayoutResult, type LedgerEntry, textContextOf } from '../layout-context.ts';
import { resolveTheme } from '../resolve-theme.ts';
import { growStructure, type Structure } from '../structure.ts';
import { measureParagraph, placeParagraph } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import { runsOf, wordsOf } from '../text/runs.ts';
import { NO_CLICKS, startClicks } from './clicks.ts';
import { deadLinks } from './dead-links.ts';
import { footOf, placeInWords } from './foot.ts';
import { onLightGrounds } from './light-grounds.ts';
import { type Places, placesOf } from './places.ts';
import { type PlannedSlide, type PlannedTitle, planSlides } from './plan-slides.ts';

/**
 * In steps: slides are planned, each region fitted and harmonised; then what stands on each page is placed. What could not be laid out is reported through the context.
 */
export function laySlides(deck: Deck, context: LayoutContext): LayoutResult {
  deadLinks(deck).forEach(context.report);
  const places = placesOf(deck.slides);
  const resolvedTheme = resolveTheme(context.theme, context.locale, context.book);
  const planned = numbered(planSlides(deck, resolvedTheme, context));
  const structure = growStructure();
  const placed = planned.map((slide) => placeSlide(slide, deck, places, context, structure));
  const laid: Laid = {
    medium: 'slides',
    info: context.info,
    resolvedTheme,
    pages: placed.flatMap(({ pages }) => pages),
    structure: structure.root,
    outline: planned.map(({ slide, first }) => ({
      title: wordsOf(slide.title),
      page: first,
      y: 0,
      children: [],
    })),
    pictures: onLightGrounds(context.pictures, resolvedTheme.colours),
  };
  return { laid, ledger: placed.flatMap(({ ledger }) => ledger) };
}

interface NumberedSlide extends PlannedSlide {
  /** The page that its first part stands on, from 0. */
  readonly first: number;
}

function numbered(slides: readonly PlannedSlide[]): NumberedSlide[] {
  let next = 0;
  return slides.map((slide) => {
    const first = next;
    next += slide.titles.length;
    return { ...slide, first };
  });
}

interface PlacedSlide {
  readonly pages: readonly Page[];
  readonly ledger: readonly LedgerEntry[];
}

/** The pages of one slide, a title each. */
function placeSlide(
  planned: NumberedSlide,
  deck: Deck,
  places: Places,
  context: LayoutContext,
  structure: Structure,
): PlacedSlide {
  const { slide, layout, titles, first } = planned;
  const parts = titles.map((title, part) => {
    const regions = placeRegions(planned, title, part, { deck, places }, context, structure);
    const page: Page = {
      width: context.theme.slides.width,
      height: context.theme.slides.height,
      items: regions.flatMap(({ items }) => items),
      title: title.words,
      ids: slide.id ? [slide.id] : [],
      layout: layout.name,
      ...(slide.section && { section: slide.section }),
      ...(slide.hidden && { hidden: true }),
      notes: slide.notes.flatMap((block) => noteParagraphs(block)),
    };
    const ledger = regions.flatMap(({ entry }) => (entry ? [{ page: first + part + 1, ...entry }] : []));
    return { page, ledger };
  });
  return { pages: parts.map(({ page }) => page), ledger: parts.flatMap(({ ledger }) => ledger) };
}

interface PlacedRegion {
  readonly items: readonly FrameItem[];
  readonly entry?: Omit<LedgerEntry, 'page'>;
}

function placeRegions(
  { slide, layout, plans, first }: NumberedSlide,
  title: PlannedTitle,
  part: number,
  { deck, places }: { readonly deck: Deck; readonly places: Places },
  context: LayoutContext,
  structure: Structure,
): PlacedRegion[] {
  const planned = title.plan ? [title.plan, ...plans] : plans;
  const parent = structure.add(structure.root, 'Sect');
  const clicks = startClicks();
  return layout.regions.flatMap((region): PlacedRegion[] => {
    const place = places.of.get(slide);
    if (region.placeholder === 'ftr') {
      const { field, marks } = footOf(deck, places.parts, place, region, context);
      return [{ items: [field, ...marks] }];
    }
    if (region.placeholder === 'sldNum') {
      const alt = place ? placeInWords(places.parts, place, context) : '';
      return [
        { items: [{ ...numberField(region, String(first + part + 1), context), ...(alt && { alt }) }] },
      ];
    }
    const plan = planned.find((candidate) => candidate.region === region);
    if (!plan) return [];
    const shown = Math.min(part, plan.parts - 1);
    // What was shown on the first part of a split slide need not be waited for on the next.
    const waits = context.reveal && part === shown;
    const items = plan.place(shown, structure, parent, waits ? clicks : NO_CLICKS);
    return [{ items, entry: plan.ledger(shown) }];
  });
}

function numberField(region: Region, text: string, context: LayoutContext): FieldFrame {
  const [level] = region.levels;
  if (!level) throw new RangeError(`Region ${region.name} has no text style`);
  const words = [{ kind: 'text', text } as const];
  const spec = { ...plainParagraph(words, level.style, level.leading), align: level.align };
  const measured = measureParagraph(spec, region.box.width, textContextOf(context));
  const [line] = placeParagraph(measured, region.box.x, region.box.y).lines;
  return {
    kind: 'field',
    field: 'slide-number',
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
