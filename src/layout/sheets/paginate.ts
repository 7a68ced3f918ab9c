/** Breaks a flow of strips into pages: groups that must stay together move on as one. */

import type { FrameItem } from '../../frames/frame.ts';
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
  for (const kept of keptGroups(strips)) {
    const over = (): number => {
      const needed = kept.reduce(
        (sum, strip, index) => sum + strip.height + (index > 0 || page.length > 0 ? strip.spaceBefore : 0),
        0,
      );
      return y + needed - (top + height);
    };
    if (page.length > 0 && over() > TOLERANCE && !shrunk(kept, over())) turn();
    const group = over() > TOLERANCE ? (shrunk(kept, over()) ?? kept) : kept;
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

/** The group with smaller pictures, `excess` lower; nothing where they would become too small. */
function shrunk(group: readonly Strip[], excess: number): Strip[] | undefined {
  const give = ({ height, shrink }: Strip) => (shrink ? height - shrink.least : 0);
  const most = group.reduce((sum, strip) => sum + give(strip), 0);
  if (excess > most) return undefined;
  return group.map((strip) => strip.shrink?.to(strip.height - (give(strip) * excess) / most) ?? strip);
}

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
