/** The sections that a deck's slides stand in. */

import type { Laid } from '../../frames/page.ts';

export interface Section {
  readonly name: string;
  /** From 0, in order. */
  readonly slides: number[];
}

/** Runs of slides of one section. A slide without one stays with those before it, or under the deck's title. */
export function sectionsOf({ pages, info }: Laid): Section[] {
  const sections: Section[] = [];
  if (!pages.some((page) => page.section)) return sections;
  for (const [index, page] of pages.entries()) {
    const last = sections.at(-1);
    const name = page.section ?? last?.name ?? info.title;
    if (last?.name === name) last.slides.push(index);
    else sections.push({ name, slides: [index] });
  }
  return sections;
}
