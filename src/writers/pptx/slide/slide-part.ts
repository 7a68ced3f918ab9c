/** One slide: its shapes, groups, transition and timing, with the relationships that they need. */

import type { ChartFrame, FrameItem, ImageFrame, LinkFrame } from '../../../frames/frame.ts';
import type { Laid, Page } from '../../../frames/page.ts';
import type { LinkTarget } from '../../../frames/structure.ts';
import type { FindHyperlink } from '../hyperlink.ts';
import { type Relationship, relationships } from '../relationships.ts';
import { NAMESPACES, shapeTree } from '../shape.ts';
import { element, type XmlElement } from '../xml.ts';
import type { DraftedShapes } from './draft-shapes.ts';
import { groupShapes } from './group-shapes.ts';
import { itemShape } from './item-shape.ts';
import { revealTiming } from './reveal-timing.ts';
import type { SlideContext } from './slide-context.ts';

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

export interface SlidePart {
  readonly part: XmlElement;
  readonly relationships: XmlElement;
}

/**
 * `p:sld` (ECMA-376 part 1, 19.3.1.38).
 *
 * @param number of the slide, from 1
 * @param opensSection whether the slide is the first of a section: it fades in
 * @throws RangeError where the page names a layout, region or frame that is not there
 */
export function slidePart(page: Page, number: number, opensSection: boolean, deck: DeckContext): SlidePart {
  const { layouts } = deck.laid.resolvedTheme;
  const layout = layouts.findIndex(({ name }) => name === page.layout);
  if (layout < 0) throw new RangeError(`Unknown slide layout ${page.layout}`);
  const related: Relationship[] = [];
  const slide = slideContext(page, layout, deck, (relationship) => {
    related.push(relationship);
    return `rId${related.length}`;
  });
  const shapes = slide.items.map((item) => ({ item, element: itemShape(item, slide) }));
  const part = element('p:sld', { ...NAMESPACES, show: page.hidden ? 0 : undefined }, [
    shapeTree({}, [], groupShapes(shapes, slide)),
    element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
    ...(opensSection ? [fade()] : []),
    ...revealTiming(shapes, slide),
  ]);
  return {
    part,
    relationships: relationships([
      ...related,
      { type: 'slideLayout', target: `../slideLayouts/slideLayout${layout + 1}.xml` },
      { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
    ]),
  };
}

/** `p:transition` (19.3.1.50): a fade, in the form that every PowerPoint since 2007 reads. */
function fade(): XmlElement {
  return element('p:transition', { spd: 'med' }, [element('p:fade')]);
}

/** @param relate notes a relationship of the slide, and gives its id */
function slideContext(
  page: Page,
  layout: number,
  { laid, find, drafted, pathOf, chartPathOf }: DeckContext,
  relate: (relationship: Relationship) => string,
): SlideContext {
  const { items, areas } = shownItems(page, find);
  const regions = laid.resolvedTheme.layouts[layout]?.regions ?? [];
  const ids = new Map(items.map((item, index) => [item, index + 2]));
  const embedded = new Map<string, string>();
  let lastId = items.length + 1;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const groupIds = new Map<string, number>();
  const link = (target: LinkTarget, tooltip?: string): XmlElement[] => {
    const found = find(target);
    if (!found) return [];
    const [relationship, action] =
      'slide' in found
        ? [{ type: 'slide', target: `slide${found.slide}.xml` }, 'ppaction://hlinksldjump']
        : [{ type: 'hyperlink', target: found.url, external: true } as const, undefined];
    return [element('a:hlinkClick', { 'r:id': relate(relationship), action, tooltip })];
  };
  return {
    laid,
    items,
    drafted,
    link,
    regionOf: (item) => {
      if (!('region' in item) || item.region === undefined) return undefined;
      const region = regions.find(({ name }) => name === item.region);
      if (!region) throw new RangeError(`Unknown region ${item.region}`);
      return region;
    },
    idOf: (item) => {
      const id = ids.get(item);
      if (id === undefined)
        throw new RangeError(`Unexpected ${item.kind}, expected one that stands on the slide`);
      return id;
    },
    nextId,
    groupId: (name) => {
      const id = groupIds.get(name) ?? nextId();
      groupIds.set(name, id);
      return id;
    },
    linkOver: (item) => {
      const area = areas.get(item);
      return area ? link(area.target, area.description) : [];
    },
    embed: (image) => {
      const path = pathOf(image);
      const id = embedded.get(path) ?? relate({ type: 'image', target: `../${path.slice('ppt/'.length)}` });
      embedded.set(path, id);
      return id;
    },
    embedChart: (chart) => relate({ type: 'chart', target: `../${chartPathOf(chart).slice('ppt/'.length)}` }),
  };
}

/**
 * What gets a shape, and the link areas that get none: an area over a whole frame becomes the frame's own link, as
 * PowerPoint's "Insert link" makes it. Such a link moves with the layout's box and leaves the text under it free to be
 * edited; a table has no link of its own and keeps the area over it. An area that leads nowhere is left out.
 */
function shownItems({ items }: Page, find: FindHyperlink) {
  const areas = new Map<FrameItem, LinkFrame>();
  const shown = items.filter((item) => {
    if (item.kind !== 'link') return true;
    if (!find(item.target)) return false;
    const covered = item.covers && items.find((other) => 'name' in other && other.name === item.covers);
    if (!covered || covered.kind === 'table') return true;
    areas.set(covered, item);
    return false;
  });
  return { items: shown, areas };
}
