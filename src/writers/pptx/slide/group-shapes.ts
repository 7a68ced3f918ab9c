/** Puts shapes that are moved as one into a group. */

import { toEmu } from '../../../base/length.ts';
import type { Box } from '../../../frames/drawing.ts';
import type { FrameItem, Group } from '../../../frames/frame.ts';
import { element, type XmlElement } from '../xml.ts';
import type { SlideContext } from './slide-context.ts';

/** An item with the shape that shows it. */
export interface ItemShape {
  readonly item: FrameItem;
  readonly element: XmlElement;
}

/** The shapes of a slide, those of each group in a `p:grpSp` (ECMA-376 part 1, 19.3.1.22) with the group's words. */
export function groupShapes(shapes: readonly ItemShape[], slide: SlideContext): XmlElement[] {
  const groups: ItemShape[][] = [];
  for (const shape of shapes) {
    const open = groups.at(-1);
    const before = open?.[0] && groupOf(open[0]);
    if (open && before && before.name === groupOf(shape)?.name) open.push(shape);
    else groups.push([shape]);
  }
  return groups.flatMap((members) => {
    const [first] = members;
    const group = first && groupOf(first);
    return group
      ? [groupShape(group, slide.groupId(group.name), members)]
      : members.map((shape) => shape.element);
  });
}

function groupOf({ item }: Pick<ItemShape, 'item'>): Group | undefined {
  return 'group' in item ? item.group : undefined;
}

/** What an item takes up; a line is as high or as wide as it runs. */
function boxOf(item: FrameItem): Box[] {
  if ('box' in item) return [item.box];
  if (item.kind !== 'line') return [];
  const { from, to } = item;
  return [
    {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    },
  ];
}

function groupShape({ name, alt }: Group, id: number, members: readonly ItemShape[]): XmlElement {
  const boxes = members.flatMap(({ item }) => boxOf(item));
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  return element('p:grpSp', {}, [
    element('p:nvGrpSpPr', {}, [
      element('p:cNvPr', { id, name, descr: alt }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ]),
    element('p:grpSpPr', {}, [groupTransform({ x, y, width, height })]),
    ...members.map((shape) => shape.element),
  ]);
}

/** `a:xfrm` of a group (20.1.7.5). Within it, places are those of the slide. */
export function groupTransform(box: Box): XmlElement {
  const place = { x: toEmu(box.x), y: toEmu(box.y) };
  const size = { cx: toEmu(box.width), cy: toEmu(box.height) };
  return element('a:xfrm', {}, [
    element('a:off', place),
    element('a:ext', size),
    element('a:chOff', place),
    element('a:chExt', size),
  ]);
}
