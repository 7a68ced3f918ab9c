/** Sets the pages of a paper two to a side of a sheet: side by side, or in the order of a booklet folded in the middle. */

import type { Laid, Page } from '../frames/page.ts';
import { scaledFrame } from './scaled-frame.ts';

export type Imposition = 'two-up' | 'booklet';

/** Where a page comes to stand. */
export interface Placement {
  /** Of the sheets that are printed, from 0. */
  readonly side: number;
  readonly half: 'left' | 'right';
}

/**
 * The pages, laid out as halves of a side, in their own order, each on its half. The structure stays as it is, for it knows
 * nothing of paper; bookmarks stay at their heights.
 */
export function impose(laid: Laid, imposition: Imposition): Laid {
  const { pages, info } = laid;
  return {
    ...laid,
    pages: pages.map((page, index): Page => {
      const { side, half } = PLACEMENTS[imposition](index, pages.length, info.direction);
      const place = { scale: 1, x: half === 'right' ? page.width : 0, y: 0 };
      return {
        ...page,
        width: 2 * page.width,
        side,
        items: page.items.map((item) => scaledFrame(item, place)),
      };
    }),
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
