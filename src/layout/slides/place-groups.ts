/** Places the measured text of a region: its paragraphs one under another, with their structure, clicks and links. */

import type { Insets } from '../../frames/drawing.ts';
import type { FrameItem, LinkFrame, TextFrame } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import type { TextParagraph } from '../../frames/text.ts';
import type { GrowingNode, Structure } from '../structure.ts';
import { placeParagraph } from '../text/paragraph.ts';
import type { Clicks } from './clicks.ts';
import { heightOf, innerSize, type MeasuredGroup } from './fit.ts';
import { linkArea } from './link-area.ts';

/**
 * The text frame of a region, and the areas over those of its items that lead somewhere.
 *
 * @param style of level 1, as it was decided
 * @param scale decided size over the region's own
 */
export function placeGroups(
  region: Region,
  groups: readonly MeasuredGroup[],
  style: TextFrame['style'],
  scale: number,
  structure: Structure,
  parent: GrowingNode,
  clicks: Clicks,
): FrameItem[] {
  const { box, name, anchor, padding } = region;
  const room = innerSize(region).height - heightOf(groups);
  const above = anchor === 'middle' ? room / 2 : anchor === 'bottom' ? room : 0;
  let y = box.y + padding.top + above;
  const lists: OpenList[] = [];
  const paragraphs: TextParagraph[] = [];
  const links: LinkFrame[] = [];
  for (const measuredGroup of groups) {
    const { reveal, href } = measuredGroup.group;
    const revealed = reveal ? clicks.next() : {};
    const first = paragraphs.length;
    for (const measured of measuredGroup.paragraphs) {
      const { spec } = measured;
      if (paragraphs.length > 0) y += spec.spaceBefore;
      const tags =
        spec.list === 'none'
          ? { tag: structure.add(parent, roleOf(region)).tag }
          : listItemTags(spec.level, numberingOf(spec.list), lists, structure, parent);
      if (spec.list === 'none') lists.length = 0;
      const placed = placeParagraph({ ...measured, spec: { ...spec, ...tags } }, box.x + padding.left, y);
      paragraphs.push({ ...placed, ...revealed });
      y += measured.height;
    }
    if (href && paragraphs.length > first) {
      const area = linkArea(paragraphs.slice(first), href, y - heightOf([measuredGroup]), y);
      links.push({ ...area, ...revealed });
    }
  }
  const shown = narrowed(padding, groups);
  return [
    { kind: 'text', box, name, region: name, style, scale, anchor, padding: shown, paragraphs },
    ...links,
  ];
}

/** The padding that makes programs break balanced lines as they were measured: on the side where lines end. */
function narrowed(padding: Insets, groups: readonly MeasuredGroup[]): Insets {
  const [only, ...others] = groups.flatMap(({ paragraphs }) => paragraphs);
  if (!only || others.length > 0 || only.inset <= 0) return padding;
  const { inset, spec, textContext } = only;
  if (spec.align === 'center') {
    return { ...padding, left: padding.left + inset / 2, right: padding.right + inset / 2 };
  }
  const isLeft = (spec.align === 'end') === (textContext.direction === 'ltr');
  return isLeft ? { ...padding, left: padding.left + inset } : { ...padding, right: padding.right + inset };
}

/** A list that may get further items, and the words of its last. */
interface OpenList {
  readonly list: GrowingNode;
  readonly body: GrowingNode;
}

/** @param lists that are open, one a level; those below the item's own level end with it */
function listItemTags(
  level: number,
  numbering: 'Disc' | 'Decimal',
  lists: OpenList[],
  structure: Structure,
  parent: GrowingNode,
): { tag: number; markerTag: number } {
  const list = lists[level]?.list ?? structure.add(lists.at(-1)?.body ?? parent, 'L', { numbering });
  const item = structure.add(list, 'LI');
  const { tag: markerTag } = structure.add(item, 'Lbl');
  const body = structure.add(item, 'LBody');
  lists.splice(level, lists.length, { list, body });
  return { markerTag, tag: body.tag };
}

function roleOf(region: Region): 'H1' | 'P' {
  return region.name === 'title' ? 'H1' : 'P';
}

function numberingOf(list: 'bullet' | 'number'): 'Disc' | 'Decimal' {
  return list === 'bullet' ? 'Disc' : 'Decimal';
}
