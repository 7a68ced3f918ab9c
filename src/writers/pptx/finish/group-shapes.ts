/** Puts shapes that are moved as one into a group. */

import type { Group } from '../../../layout/frame.ts';
import { toEmu } from '../../../length.ts';
import { element, type XmlElement } from '../xml.ts';
import { type DraftedShape, numberOf } from './drafted-shape.ts';

/** The shapes of a slide, those of each group in a `p:grpSp` (ECMA-376 part 1, 19.3.1.22) with the group's words. */
export function groupShapes(shapes: readonly DraftedShape[]): XmlElement[] {
  const groups: DraftedShape[][] = [];
  for (const shape of shapes) {
    const open = groups.at(-1);
    const before = open?.[0] && groupOf(open[0]);
    if (open && before && before.name === groupOf(shape)?.name) open.push(shape);
    else groups.push([shape]);
  }
  let groupCount = 0;
  return groups.flatMap((members) => {
    const [first] = members;
    const group = first && groupOf(first);
    if (!group) return members.map((shape) => shape.element);
    const id = numberOf(shapes.length + groupCount);
    groupCount += 1;
    return [groupShape(group, id, members)];
  });
}

function groupOf({ item }: DraftedShape): Group | undefined {
  return item.kind === 'text' ? item.group : undefined;
}

function groupShape({ name, alt }: Group, id: number, members: readonly DraftedShape[]): XmlElement {
  const boxes = members.flatMap(({ item }) => ('box' in item ? [item.box] : []));
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const place = { x: toEmu(left), y: toEmu(top) };
  const size = { cx: toEmu(right - left), cy: toEmu(bottom - top) };
  return element('p:grpSp', {}, [
    element('p:nvGrpSpPr', {}, [
      element('p:cNvPr', { id, name, descr: alt }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ]),
    element('p:grpSpPr', {}, [
      element('a:xfrm', {}, [
        element('a:off', place),
        element('a:ext', size),
        // Within the group, places are those of the slide.
        element('a:chOff', place),
        element('a:chExt', size),
      ]),
    ]),
    ...members.map((shape) => shape.element),
  ]);
}
