/** Which regions of a theme stand on its slide master, for the layouts to inherit from. */

import type { Region, ResolvedTheme, SlideLayout } from '../../frames/resolved-theme.ts';

/** The placeholders that a master has; each kind of a layout's placeholder inherits from one of them. */
export const MASTER_KINDS = ['title', 'body', 'ftr', 'sldNum'] as const;
export type MasterKind = (typeof MASTER_KINDS)[number];

const KINDS: Readonly<Record<Region['placeholder'], MasterKind>> = {
  title: 'title',
  ctrTitle: 'title',
  subTitle: 'body',
  body: 'body',
  pic: 'body',
  tbl: 'body',
  dgm: 'body',
  chart: 'body',
  sldNum: 'sldNum',
  ftr: 'ftr',
};

export function masterKind(region: Region): MasterKind {
  return KINDS[region.placeholder];
}

/** Whether the master's text styles are for it; footer and slide number carry their own. */
export function isStyledByMaster(kind: MasterKind): boolean {
  return kind === 'title' || kind === 'body';
}

export interface MasterRegions {
  /** The layout that the master is drawn like. */
  readonly model: SlideLayout;
  readonly regions: Readonly<Partial<Record<MasterKind, Region>>>;
}

/**
 * The regions of the theme's most ordinary layout: of those that have the most kinds, and whose title can be read on their
 * background, the one with the most room for text, in the largest letters.
 */
export function masterRegions(resolvedTheme: ResolvedTheme): MasterRegions {
  const [model] = [...resolvedTheme.layouts].sort(
    (one, other) => kindsOf(other) - kindsOf(one) || roomForText(other) - roomForText(one),
  );
  if (!model) throw new RangeError(`Look ${resolvedTheme.name} has no layouts`);
  return { model, regions: regionsByKind(model) };
}

/** How many kinds of the master's placeholders a layout has; none where its title cannot be read. */
function kindsOf(layout: SlideLayout): number {
  const regions = regionsByKind(layout);
  const isRead = regions.title?.levels[0]?.style.paint.slot !== layout.background.slot;
  return isRead ? Object.keys(regions).length : 0;
}

function roomForText({ regions }: SlideLayout): number {
  const texts = regions.filter(({ placeholder }) => placeholder === 'body');
  return Math.max(0, ...texts.map((region) => area(region) * (region.levels[0]?.style.size ?? 0)));
}

function regionsByKind(layout: SlideLayout): Partial<Record<MasterKind, Region>> {
  const found: Partial<Record<MasterKind, Region>> = {};
  for (const region of layout.regions) {
    const kind = masterKind(region);
    if (area(region) > area(found[kind])) found[kind] = region;
  }
  return found;
}

function area(region: Region | undefined): number {
  return region ? region.box.width * region.box.height : 0;
}
