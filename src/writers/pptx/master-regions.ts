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
 * The regions of the theme's most ordinary layout: the first of those that have the most kinds, read on the background
 * they stand on. The largest body region counts as the body, not a small one for a badge or a line above the title.
 */
export function masterRegions(resolvedTheme: ResolvedTheme): MasterRegions {
  const score = (layout: SlideLayout) => {
    const regions = regionsByKind(layout);
    const unreadable = regions.title?.levels[0]?.style.paint.slot === layout.background.slot;
    return Object.keys(regions).length - (unreadable ? MASTER_KINDS.length : 0);
  };
  const [model] = [...resolvedTheme.layouts].sort((one, other) => score(other) - score(one));
  if (!model) throw new RangeError(`Look ${resolvedTheme.name} has no layouts`);
  return { model, regions: regionsByKind(model) };
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
