/** Breaks a flow of strips into pages: groups that must stay together move on as one. */

import type { FrameItem } from '../frame.ts';
import type { Backdrop, Strip } from './strip.ts';

export interface PlacedStrip {
  readonly strip: Strip;
  readonly y: number;
}

/** The strips of each page with their tops, for pages whose text area starts at `top` and is `height` high (pt). */
export function paginate(strips: readonly Strip[], top: number, height: number): PlacedStrip[][] {
  const pages: PlacedStrip[][] = [];
  let page: PlacedStrip[] = [];
  let y = top;
  const put = (strip: Strip) => {
    if (page.length === 0 && strip.head) put(strip.head);
    if (page.length > 0) y += strip.spaceBefore;
    page.push({ strip, y });
    y += strip.height;
  };
  const turn = () => {
    pages.push(page);
    page = [];
    y = top;
  };
  for (const group of keptGroups(strips)) {
    const needed = group.reduce(
      (sum, strip, index) => sum + strip.height + (index > 0 || page.length > 0 ? strip.spaceBefore : 0),
      0,
    );
    if (page.length > 0 && y + needed > top + height + TOLERANCE) turn();
    for (const strip of group) {
      // Only a group that is taller than a page gets here with no room left.
      if (page.length > 0 && y + strip.spaceBefore + strip.height > top + height + TOLERANCE) turn();
      put(strip);
    }
  }
  if (page.length > 0 || pages.length === 0) turn();
  return pages;
}

/** Frames of a page: backdrops first, for they lie behind the text. */
export function framesOf(page: readonly PlacedStrip[]): FrameItem[] {
  const backdrops = new Map<Backdrop, { top: number; bottom: number }>();
  for (const { strip, y } of page) {
    for (const backdrop of strip.backdrops) {
      const known = backdrops.get(backdrop);
      backdrops.set(backdrop, { top: known?.top ?? y, bottom: y + strip.height });
    }
  }
  const shapes = [...backdrops].map(
    ([{ x, width, fill, rule }, { top, bottom }], index): FrameItem => ({
      kind: 'shape',
      name: `Backdrop ${index + 1}`,
      shape: 'rect',
      box: { x, y: top, width, height: bottom - top },
      ...(fill && { fill }),
      stroke: { paint: rule, width: 0.75 },
    }),
  );
  return [...shapes, ...page.flatMap(({ strip, y }) => strip.place(y))];
}

const TOLERANCE = 0.01;

function keptGroups(strips: readonly Strip[]): Strip[][] {
  const groups: Strip[][] = [];
  let group: Strip[] = [];
  for (const strip of strips) {
    group.push(strip);
    if (!strip.keepWithNext) {
      groups.push(group);
      group = [];
    }
  }
  return group.length > 0 ? [...groups, group] : groups;
}
