/** The sizes of a deck's pages, pt. */

import type { Laid } from '../../frames/page.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A notes page is upright whatever the slides are: 7.5 × 10 in. */
export const NOTES_SIZE: Size = { width: 540, height: 720 };

/** All slides of a deck have one size. */
export function slideSize({ pages }: Laid): Size {
  const [first] = pages;
  if (!first) throw new RangeError('A deck needs a slide');
  return first;
}
