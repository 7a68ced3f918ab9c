/** Puts shapes that are moved as one into a group. */

import type { FrameItem, Group } from '../../../frames/frame.ts';
import { lineBox } from '../../line-box.ts';
import { group, named } from '../shape.ts';
import type { XmlElement } from '../xml.ts';
import type { SlideContext } from './slide-context.ts';

/** An item with the shape that shows it. */
export interface ItemShape {
  readonly item: FrameItem;
  readonly element: XmlElement;
}

/** The shapes of a slide, those of each group in a `p:grpSp` with the group's words. */
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
    const one = first && groupOf(first);
    return one ? [groupShape(one, slide.groupId(one.name), members)] : members.map((shape) => shape.element);
  });
}

function groupOf({ item }: Pick<ItemShape, 'item'>): Group | undefined {
  return 'group' in item ? item.group : undefined;
}

function groupShape({ name, alt }: Group, id: number, members: readonly ItemShape[]): XmlElement {
  const boxes = members.map(({ item }) => (item.kind === 'line' ? lineBox(item) : item.box));
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  const box = { x, y, width, height };
  return group(
    named(id, name, alt),
    [],
    box,
    members.map((shape) => shape.element),
  );
}
