/** Counts the clicks of one slide, in the order in which its regions are read. */

import type { Revealed } from '../../frames/text.ts';

export interface Clicks {
  /** What the next click shows, to be laid into a frame or a paragraph. */
  readonly next: () => Revealed;
  /** What the last click shows; what no click shows before the first. */
  readonly last: () => Revealed;
}

export function startClicks(): Clicks {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return { reveal: count };
    },
    last: () => (count > 0 ? { reveal: count } : {}),
  };
}

/** Where nothing waits: everything stands from the start. */
export const NO_CLICKS: Clicks = { next: () => ({}), last: () => ({}) };
