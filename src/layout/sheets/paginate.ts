/** Breaks a flow of fragments into pages: groups that must stay together move on as one. */

import type { FrameItem } from '../../frames/frame.ts';
import type { Backdrop, Fragment } from './fragment.ts';

export interface PlacedFragment {
  readonly fragment: Fragment;
  readonly y: number;
}

/** The fragments of each page with their tops, for pages whose text area starts at `top` and is `height` high (pt). */
export function paginate(fragments: readonly Fragment[], top: number, height: number): PlacedFragment[][] {
  const pages: PlacedFragment[][] = [];
  let page: PlacedFragment[] = [];
  let y = top;
  // Below all that stands beside what is on the page.
  let clear = top;
  const put = (fragment: Fragment) => {
    if (page.length === 0 && fragment.head) put(fragment.head);
    if (fragment.isBelowNotes) y = Math.max(y, clear);
    if (page.length > 0) y += fragment.spaceBefore;
    page.push({ fragment, y });
    y += fragment.height;
    clear = Math.max(clear, y + (fragment.overhang ?? 0));
  };
  const turn = () => {
    pages.push(page);
    page = [];
    y = top;
    clear = top;
  };
  for (const kept of keptGroups(fragments)) {
    const over = (): number => {
      let bottom = y;
      let lowest = clear;
      for (const [index, fragment] of kept.entries()) {
        if (fragment.isBelowNotes) bottom = Math.max(bottom, lowest);
        bottom += fragment.height + (index > 0 || page.length > 0 ? fragment.spaceBefore : 0);
        lowest = Math.max(lowest, bottom + (fragment.overhang ?? 0));
      }
      return lowest - (top + height);
    };
    if (page.length > 0 && over() > TOLERANCE && !shrunk(kept, over())) turn();
    const group = over() > TOLERANCE ? (shrunk(kept, over()) ?? kept) : kept;
    for (const fragment of group) {
      // Only a group that is taller than a page gets here with no room left.
      if (page.length > 0 && y + fragment.spaceBefore + fragment.height > top + height + TOLERANCE) turn();
      put(fragment);
    }
  }
  if (page.length > 0 || pages.length === 0) turn();
  return pages;
}

/** Frames of a page: backdrops first, for they lie behind the text. */
export function framesOf(page: readonly PlacedFragment[]): FrameItem[] {
  const backdrops = new Map<Backdrop, { top: number; bottom: number }>();
  for (const { fragment, y } of page) {
    for (const backdrop of fragment.backdrops) {
      const known = backdrops.get(backdrop);
      backdrops.set(backdrop, { top: known?.top ?? y, bottom: y + fragment.height });
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
  return [...shapes, ...page.flatMap(({ fragment, y }) => fragment.place(y))];
}

const TOLERANCE = 0.01;

/** The group with smaller pictures, `excess` lower; nothing where they would become too small. */
function shrunk(group: readonly Fragment[], excess: number): Fragment[] | undefined {
  const give = ({ height, shrink }: Fragment) => (shrink ? height - shrink.least : 0);
  const most = group.reduce((sum, fragment) => sum + give(fragment), 0);
  if (excess > most) return undefined;
  return group.map(
    (fragment) => fragment.shrink?.to(fragment.height - (give(fragment) * excess) / most) ?? fragment,
  );
}

function keptGroups(fragments: readonly Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  let group: Fragment[] = [];
  for (const fragment of fragments) {
    group.push(fragment);
    if (!fragment.keepWithNext) {
      groups.push(group);
      group = [];
    }
  }
  return group.length > 0 ? [...groups, group] : groups;
}
