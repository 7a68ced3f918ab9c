/** A deck without its hidden slides, as it is exported and printed; those that are shown keep their numbers. */

import type { Laid } from '../../frames/page.ts';

/** The same document where nothing is hidden. */
export function withoutHidden(laid: Laid): Laid {
  const shown = [...laid.pages.keys()].filter((index) => !laid.pages[index]?.hidden);
  if (shown.length === laid.pages.length) return laid;
  const { structure } = laid;
  return {
    ...laid,
    pages: laid.pages.filter(({ hidden }) => !hidden),
    // A deck's structure has one section a slide.
    structure: { ...structure, children: structure.children.filter((_, index) => shown.includes(index)) },
    outline: laid.outline.flatMap((entry) => {
      const page = shown.indexOf(entry.page);
      return page < 0 ? [] : [{ ...entry, page }];
    }),
  };
}
