/** What the shapes of one slide are written with. */

import type { ChartFrame, FrameItem, ImageFrame, LinkFrame } from '../../../frames/frame.ts';
import type { Laid, Page } from '../../../frames/page.ts';
import type { Region } from '../../../frames/resolved-theme.ts';
import type { LinkTarget } from '../../../frames/structure.ts';
import type { FindHyperlink } from '../hyperlink.ts';
import { placeholderReference } from '../placeholder.ts';
import type { Relationship } from '../relationships.ts';
import { element, type XmlElement } from '../xml.ts';
import type { DraftedShapes } from './draft-shapes.ts';

/** What the slides of one deck share. */
export interface DeckContext {
  readonly laid: Laid;
  readonly find: FindHyperlink;
  readonly drafted: DraftedShapes;
  /** Where a picture stands in the package. */
  readonly pathOf: (image: ImageFrame) => string;
  /** Where a chart stands in it. */
  readonly chartPathOf: (chart: ChartFrame) => string;
}

export type SlideContext = ReturnType<typeof slideContext>;

/**
 * @param layout its number, from 0
 * @param relate notes a relationship of the slide, and gives its id
 */
export function slideContext(
  page: Page,
  layout: number,
  { laid, find, drafted, pathOf, chartPathOf }: DeckContext,
  relate: (relationship: Relationship) => string,
) {
  const { items, areas } = shownItems(page, find);
  const regions = laid.resolvedTheme.layouts[layout]?.regions ?? [];
  const ids = new Map(items.map((item, index) => [item, index + 2]));
  const embedded = new Map<string, string>();
  const groupIds = new Map<string, number>();
  let lastId = items.length + 1;
  const nextId = (): number => {
    lastId += 1;
    return lastId;
  };
  /** `a:hlinkClick` (ECMA-376 part 1, 21.1.2.3.5); nothing where the target leads nowhere. */
  const link = (target: LinkTarget, tooltip?: string): XmlElement[] => {
    const found = find(target);
    if (!found) return [];
    const [relationship, action] =
      'slide' in found
        ? [{ type: 'slide', target: `slide${found.slide}.xml` }, 'ppaction://hlinksldjump']
        : [{ type: 'hyperlink', target: found.url, external: true } as const, undefined];
    return [element('a:hlinkClick', { 'r:id': relate(relationship), action, tooltip })];
  };
  /** The region of the slide's layout that an item fills. */
  const regionOf = (item: FrameItem): Region | undefined => {
    if (!('region' in item) || item.region === undefined) return undefined;
    const region = regions.find(({ name }) => name === item.region);
    if (!region) throw new RangeError(`Unknown region ${item.region}`);
    return region;
  };
  return {
    laid,
    /** What stands on the slide, one shape each, in reading order. */
    items,
    drafted,
    link,
    regionOf,
    /** `p:ph`: which placeholder an item fills, if any. */
    placeholderOf: (item: FrameItem): XmlElement | undefined => {
      const region = regionOf(item);
      return region && placeholderReference(region);
    },
    /** The number of an item's shape; 1 is the slide's own. */
    idOf: (item: FrameItem): number => {
      const id = ids.get(item);
      if (id === undefined)
        throw new RangeError(`Unexpected ${item.kind}, expected one that stands on the slide`);
      return id;
    },
    /** A number that no shape has yet. */
    nextId,
    /** The number of the shape of a group. */
    groupId: (name: string): number => {
      const id = groupIds.get(name) ?? nextId();
      groupIds.set(name, id);
      return id;
    },
    /** The link of an area that covers the whole item. */
    linkOver: (item: FrameItem): XmlElement[] => {
      const area = areas.get(item);
      return area ? link(area.target, area.description) : [];
    },
    /** The relationship to the part of a picture. */
    embed: (image: ImageFrame): string => {
      const path = pathOf(image);
      const id = embedded.get(path) ?? relate({ type: 'image', target: `../${path.slice('ppt/'.length)}` });
      embedded.set(path, id);
      return id;
    },
    /** The relationship to the part of a chart. */
    embedChart: (chart: ChartFrame): string =>
      relate({ type: 'chart', target: `../${chartPathOf(chart).slice('ppt/'.length)}` }),
  };
}

/**
 * What gets a shape, and the link areas that get none: an area over a whole frame becomes the frame's own link, as
 * PowerPoint's "Insert link" makes it. Such a link moves with the layout's box and leaves the text under it free to be
 * edited; a table has no link of its own, and the lines of an icon are too fine to click on: both keep the area over them. An area that leads nowhere is left out.
 */
function shownItems({ items }: Page, find: FindHyperlink) {
  const areas = new Map<FrameItem, LinkFrame>();
  const shown = items.filter((item) => {
    if (item.kind !== 'link') return true;
    if (!find(item.target)) return false;
    const covered = item.covers && items.find((other) => 'name' in other && other.name === item.covers);
    if (!covered || covered.kind === 'table' || covered.kind === 'icon') return true;
    areas.set(covered, item);
    return false;
  });
  return { items: shown, areas };
}
