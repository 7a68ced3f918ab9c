/** Lays a deck out on slides: each region fitted, each slide split where it must be. */

import type { Block, Deck, Heading, InlineNode, Slide } from '../../document/node.ts';
import { suggest } from '../../suggestion.ts';
import type {
  FieldFrame,
  FrameItem,
  Laid,
  NoteParagraph,
  OutlineEntry,
  Page,
  Region,
  SlideLayout,
} from '../frame.ts';
import { type LayoutKit, type LayoutResult, type LedgerEntry, settingOf } from '../layout-kit.ts';
import { lookOf } from '../look.ts';
import { growStructure, type Structure } from '../structure.ts';
import { measureParagraph, placeParagraph, runsOf, wordsOf } from '../text/paragraph.ts';
import { planRegion, type RegionPlan } from './region-plan.ts';

/** Pages, structure and ledger of a deck; what could not be laid out is reported through the kit. */
export function laySlides(deck: Deck, kit: LayoutKit): LayoutResult {
  const look = lookOf(kit.theme, kit.locale, kit.book);
  const structure = growStructure();
  const pages: Page[] = [];
  const ledger: LedgerEntry[] = [];
  const outline: OutlineEntry[] = [];
  for (const slide of deck.slides) {
    const layout = look.layouts.find(({ name }) => name === slide.layout);
    if (!layout) {
      reportUnknown(
        kit,
        slide.place,
        'layout',
        slide.layout,
        look.layouts.map(({ name }) => name),
      );
      continue;
    }
    outline.push({ title: wordsOf(slide.title), page: pages.length, y: 0, children: [] });
    const plans = planRegions(slide, layout, kit);
    const parts = Math.max(1, ...plans.map((plan) => plan.parts));
    for (let part = 0; part < parts; part += 1) {
      pages.push(
        layPage(slide, layout, plans, part, parts, deck.footer, pages.length + 1, kit, structure, ledger),
      );
    }
  }
  const { info, pictures } = kit;
  const laid: Laid = { medium: 'slides', info, look, pages, structure: structure.root, outline, pictures };
  return { laid, ledger };
}

function planRegions(slide: Slide, layout: SlideLayout, kit: LayoutKit): RegionPlan[] {
  let split = false;
  return slide.regions.flatMap((filled): RegionPlan[] => {
    const region = layout.regions.find(({ name }) => name === filled.name);
    if (!region) {
      const known = layout.regions.map(({ name }) => name);
      reportUnknown(kit, filled.place, `region of layout \`${layout.name}\``, filled.name, known);
      return [];
    }
    // One region may run on over several slides; two at once would tear apart what belongs together.
    const plan = planRegion(region, filled, filled.children, region.split && !split, kit);
    if (plan && plan.parts > 1) split = true;
    return plan ? [plan] : [];
  });
}

function layPage(
  slide: Slide,
  layout: SlideLayout,
  plans: readonly RegionPlan[],
  part: number,
  parts: number,
  footer: string,
  page: number,
  kit: LayoutKit,
  structure: Structure,
  ledger: LedgerEntry[],
): Page {
  const title = titleOf(slide, part, parts);
  const parent = structure.add(structure.root, 'Sect');
  const items = layout.regions.flatMap((region): FrameItem[] => {
    if (region.placeholder === 'ftr') return [fieldFrame('footer', region, footer, kit)];
    if (region.placeholder === 'sldNum') return [fieldFrame('slide-number', region, String(page), kit)];
    const plan =
      region.name === 'title'
        ? planRegion(region, title, [title], false, kit)
        : plans.find((candidate) => candidate.region === region);
    if (!plan) return [];
    const shown = Math.min(part, plan.parts - 1);
    ledger.push({ page, ...plan.ledger(shown) });
    return [plan.place(shown, structure, parent)];
  });
  return {
    width: kit.theme.slides.width,
    height: kit.theme.slides.height,
    items,
    title: wordsOf(title.children),
    ids: slide.id ? [slide.id] : [],
    layout: layout.name,
    ...(slide.section && { section: slide.section }),
    notes: slide.notes.flatMap(noteParagraphs),
  };
}

/** A split slide says so in its title, so that no two slides are called the same. */
function titleOf(slide: Slide, part: number, parts: number): Heading {
  const count: InlineNode[] = parts > 1 ? [{ kind: 'text', text: ` (${part + 1}/${parts})` }] : [];
  const { place, id } = slide;
  return {
    kind: 'heading',
    place,
    id: id && `${id}.claim`,
    level: 1,
    note: '',
    children: [...slide.title, ...count],
  };
}

function fieldFrame(field: FieldFrame['field'], region: Region, text: string, kit: LayoutKit): FieldFrame {
  const [level] = region.levels;
  if (!level) throw new RangeError(`Region ${region.name} has no text style`);
  const spec = {
    children: [{ kind: 'text', text } as const],
    style: level.style,
    leading: level.leading,
    spaceBefore: 0,
    align: level.align,
    list: 'none' as const,
    level: 0,
    marker: '',
    indent: 0,
    hang: 0,
  };
  const measured = measureParagraph(spec, region.box.width, settingOf(kit));
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

function noteParagraphs(block: Block): NoteParagraph[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') {
    return [{ runs: runsOf(block.children), list: false }];
  }
  if (block.kind === 'list') {
    return block.items
      .flatMap((item) => item.children.flatMap(noteParagraphs))
      .map((paragraph) => ({ ...paragraph, list: true }));
  }
  return [];
}

function reportUnknown(
  kit: LayoutKit,
  place: Slide['place'],
  what: string,
  name: string,
  known: readonly string[],
): void {
  const meant = suggest(name, known);
  kit.report({
    code: 'unknown-name',
    severity: 'error',
    message: `Unexpected ${what} \`${name}\`, expected one of ${known.map((each) => `\`${each}\``).join(', ')}`,
    place,
    ...(meant && { hint: `Did you mean \`${meant}\`?` }),
  });
}
