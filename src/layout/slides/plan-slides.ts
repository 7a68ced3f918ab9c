/** Decides how each slide is filled and over how many pages it goes. */

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/message.ts';
import { unknownName } from '../../diagnostics/unknown-name.ts';
import type { Deck, Slide } from '../../document/document-tree.ts';
import type { InlineNode } from '../../document/inline-node.ts';
import type { Block, Heading } from '../../document/node.ts';
import type { Region, ResolvedTheme, SlideLayout } from '../../frames/resolved-theme.ts';
import { TONES } from '../../kinds/tone.ts';
import { tonedName } from '../../theme/resolve-layouts.ts';
import { visitText } from '../check-glyphs.ts';
import type { LayoutContext } from '../layout-context.ts';
import { wordsOf } from '../text/runs.ts';
import { harmonise } from './harmonise.ts';
import { planFilled } from './plan-filled.ts';
import { planRegion } from './plan-region.ts';
import { withActions } from './region-actions.ts';
import type { RegionPlan } from './region-plan.ts';

export interface PlannedSlide {
  readonly slide: Slide;
  readonly layout: SlideLayout;
  /** Of the regions that are filled. */
  readonly plans: readonly RegionPlan[];
  /** One for each page that the slide takes. */
  readonly titles: readonly PlannedTitle[];
}

export interface PlannedTitle {
  readonly words: string;
  /** Nothing where the layout has no place for it, or it fits nowhere. */
  readonly plan?: RegionPlan;
}

/** Slides in the order of the deck; one whose layout is unknown is reported and left out. */
export function planSlides(deck: Deck, resolvedTheme: ResolvedTheme, context: LayoutContext): PlannedSlide[] {
  const { sizes } = context.theme.slides;
  const filled = deck.slides.flatMap((slide) => {
    const layout = layoutOf(slide, resolvedTheme);
    if (layout) return [{ slide, ...fillLayout(slide, layout, resolvedTheme, context) }];
    const known = new Set(Object.values(context.theme.slides.layouts).map(({ name }) => name));
    context.report(unknownName(say`layout`, slide.layout, [...known], slide.span));
    return [];
  });
  const plans = harmonise(
    filled.map((each) => each.plans),
    sizes,
  );
  const headings = filled.map(({ slide }, index) => headingsOf(slide, plans[index] ?? []));
  const titlePlans = filled.map(({ layout }, index) => {
    const region = layout.regions.find(({ name }) => name === 'title');
    return (headings[index] ?? []).flatMap((title) => {
      const plan = region && planRegion(region, title, [title], false, context);
      return plan ? [plan] : [];
    });
  });
  const titles = harmonise(titlePlans, sizes, styleOf);
  return filled.map((each, index) => ({
    ...each,
    plans: plans[index] ?? [],
    titles: (headings[index] ?? []).map(({ children }, part): PlannedTitle => {
      const plan = titles[index]?.[part];
      return { words: wordsOf(children), ...(plan && { plan }) };
    }),
  }));
}

/** Titles of one style have one size, whatever the layout: most slides are white, and a class sees them one after another. */
function styleOf({ levels: [level] }: Region): string {
  return JSON.stringify(level?.style);
}

/** Of the tone of the slide's group; one that is for all where it knows no tones, that of the first where the slide has none. */
function layoutOf({ layout, tone }: Slide, { layouts }: ResolvedTheme): SlideLayout | undefined {
  const names = [tonedName(layout, tone), layout, tonedName(layout, TONES[0])];
  const found = names.map((wanted) => layouts.find(({ name }) => name === wanted));
  return found.find((one) => one !== undefined);
}

/** A layout's regions, or those of its fallback where its own do not hold the text on one slide. */
function fillLayout(
  slide: Slide,
  layout: SlideLayout,
  resolvedTheme: ResolvedTheme,
  context: LayoutContext,
): { readonly layout: SlideLayout; readonly plans: readonly RegionPlan[] } {
  const fallback = layout.fallback && layoutOf({ ...slide, layout: layout.fallback }, resolvedTheme);
  if (!fallback) return { layout, plans: planRegions(slide, layout, context) };
  const faults: Diagnostic[] = [];
  const plans = planRegions(slide, layout, { ...context, report: (fault) => faults.push(fault) });
  if (hasErrors(faults) || plans.some(({ parts }) => parts > 1)) {
    // What the fallback has no place for is left out, as it is on a theme's other layouts without it.
    const regions = slide.regions.filter(({ name }) =>
      fallback.regions.some((region) => region.name === name),
    );
    return { layout: fallback, plans: planRegions({ ...slide, regions }, fallback, context) };
  }
  faults.forEach(context.report);
  return { layout, plans };
}

function planRegions(slide: Slide, layout: SlideLayout, context: LayoutContext): RegionPlan[] {
  let split = false;
  return slide.regions.flatMap((filled): RegionPlan[] => {
    const region = layout.regions.find(({ name }) => name === filled.name);
    if (!region) {
      const known = layout.regions.map(({ name }) => name);
      context.report(unknownName(say`region of layout \`${layout.name}\``, filled.name, known, filled.span));
      return [];
    }
    // One region may run on over several slides; two at once would tear apart what belongs together.
    const within = [...idsWithin(filled.children), slide.id];
    const plan = planFilled(region, filled, region.split && !split, { ...context, within });
    if (plan && plan.parts > 1) split = true;
    return plan ? [withActions(plan, filled)] : [];
  });
}

/** The ids of what stands in blocks, that with the most to read first. */
function idsWithin(blocks: readonly Block[]): string[] {
  const lengths = new Map<string, number>();
  visitText(blocks, '', (text, id) => lengths.set(id, (lengths.get(id) ?? 0) + text.length));
  return [...lengths].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

/** One a page. A split slide says so in its title, so that no two slides are called the same. */
function headingsOf({ span, id, title }: Slide, plans: readonly RegionPlan[]): Heading[] {
  const parts = Math.max(1, ...plans.map((plan) => plan.parts));
  return Array.from({ length: parts }, (_, part) => {
    const count: InlineNode[] = parts > 1 ? [{ kind: 'text', text: ` (${part + 1}/${parts})` }] : [];
    const children = [...title, ...count];
    return { kind: 'heading', span, id: id && `${id}.claim`, level: 1, note: '', icon: '', children };
  });
}
