/** The sides of paper that pages are printed on: one each, unless layout has set several on one. */

import type { Page } from '../../frames/page.ts';

export interface Side {
  /** pt */
  readonly width: number;
  readonly height: number;
}

/** @param index of the page among all */
export function sideOf(page: Page | undefined, index: number): number {
  return page?.side ?? index;
}

export function sidesOf(pages: readonly Page[]): Side[] {
  const sides: Side[] = [];
  for (const [index, page] of pages.entries()) sides[sideOf(page, index)] = page;
  return sides;
}
