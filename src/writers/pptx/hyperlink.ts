/** Where the links of a deck lead. */

import { isWebAddress } from '../../base/web-address.ts';
import type { Laid } from '../../frames/page.ts';
import type { LinkTarget } from '../../frames/structure.ts';

/** An address outside, or a slide's number from 1. */
export type Hyperlink = { readonly url: string } | { readonly slide: number };

/** Finds what a target stands for; nothing where it leads nowhere. */
export type FindHyperlink = (target: LinkTarget) => Hyperlink | undefined;

export function hyperlinksOf({ pages }: Laid): FindHyperlink {
  const slides = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    for (const id of page.ids) if (!slides.has(id)) slides.set(id, index + 1);
  }
  return (target) => {
    if (target.kind === 'url') {
      return isWebAddress(target.href) ? { url: new URL(target.href).href } : undefined;
    }
    const slide = slides.get(target.id);
    return slide ? { slide } : undefined;
  };
}
