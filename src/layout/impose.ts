/** Sets the pages of a paper two to a side of a sheet: side by side, or in the order of a booklet folded in the middle. */

import type { Laid, Page } from '../frames/page.ts';
import type { OutlineEntry } from '../frames/structure.ts';
import { type Scaling, scaledFrame } from './scaled-frame.ts';

export type Imposition = 'two-up' | 'booklet';

/** Where a page comes to stand. */
export interface Placement {
  /** Of the sheets that are printed, from 0. */
  readonly side: number;
  readonly half: 'left' | 'right';
}

/**
 * The pages in their own order, each scaled into its half of a side that lies across. The structure stays as it is, for
 * it knows nothing of paper; bookmarks move with their headings.
 */
export function impose(laid: Laid, imposition: Imposition): Laid {
  const { pages, info } = laid;
  const placements = pages.map((page, index) => {
    const placement = PLACEMENTS[imposition](index, pages.length, info.direction);
    return { page, placement, scaling: scalingOf(page, placement) };
  });
  return {
    ...laid,
    pages: placements.map(
      ({ page, placement, scaling }): Page => ({
        ...page,
        width: page.height,
        height: page.width,
        side: placement.side,
        items: page.items.map((item) => scaledFrame(item, scaling)),
      }),
    ),
    outline: moved(
      laid.outline,
      placements.map(({ scaling }) => scaling),
    ),
  };
}

/** @param count of all pages */
type PlacementOf = (index: number, count: number, direction: 'ltr' | 'rtl') => Placement;

export const PLACEMENTS: Readonly<Record<Imposition, PlacementOf>> = {
  'two-up': (index, _, direction) => ({
    side: Math.floor(index / 2),
    half: halfOf(index % 2 === 0, direction),
  }),
  // Saddle stitch: the outermost sheet holds the first two pages and the last two, and so on inwards. Sheets are turned
  // on their short edge; a page that is missing from a multiple of four is left blank at the end.
  booklet: (index, count, direction) => {
    const places = Math.ceil(count / 4) * 4;
    const side = Math.min(index, places - 1 - index);
    const isFromFront = index < places / 2;
    return { side, half: halfOf((side % 2 === 0) !== isFromFront, direction) };
  },
};

/** Which half is read first is a matter of the script. */
function halfOf(isFirst: boolean, direction: 'ltr' | 'rtl'): Placement['half'] {
  return isFirst === (direction === 'ltr') ? 'left' : 'right';
}

/** The largest that fits half of the side, in its middle. */
function scalingOf({ width, height }: Page, { half }: Placement): Scaling {
  const room = { width: height / 2, height: width };
  const scale = Math.min(room.width / width, room.height / height);
  return {
    scale,
    x: (half === 'right' ? room.width : 0) + (room.width - width * scale) / 2,
    y: (room.height - height * scale) / 2,
  };
}

function moved(entries: readonly OutlineEntry[], scalings: readonly Scaling[]): OutlineEntry[] {
  return entries.map((entry) => {
    const { scale, y } = scalings[entry.page] ?? { scale: 1, y: 0 };
    return { ...entry, y: y + entry.y * scale, children: moved(entry.children, scalings) };
  });
}
