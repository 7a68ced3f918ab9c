/** Writes laid slides as an editable PowerPoint deck (ECMA-376, transitional). */

import type { Laid } from '../../layout/frame.ts';
import { draftSlides } from './draft/draft-slides.ts';
import { finishRelationships } from './finish/finish-relationships.ts';
import { finishSlide } from './finish/finish-slide.ts';
import { hangLinks } from './finish/hang-links.ts';
import { hyperlinksOf } from './hyperlink.ts';
import { mediaOf } from './media.ts';
import { relationshipsPath } from './relationships.ts';
import { sectionsOf } from './sections.ts';
import { skeleton } from './skeleton.ts';
import { type Parts, zipPackage } from './zip-package.ts';

/**
 * PptxGenJS drafts what stands on the slides, each draft is finished, and all other parts are our own.
 *
 * @returns the same bytes for the same slides
 * @throws RangeError where a page names a layout, region or picture that is not there
 */
export async function writePptx(laid: Laid): Promise<Uint8Array> {
  const find = hyperlinksOf(laid);
  const media = mediaOf(laid);
  const slides: Record<string, Parts[string]> = {};
  const openers = new Set(sectionsOf(laid).map((section) => section.slides[0]));
  const drafts = await draftSlides(laid, find);
  for (const [index, page] of laid.pages.entries()) {
    const drafted = drafts[index];
    const layout = laid.look.layouts.findIndex(({ name }) => name === page.layout);
    const regions = laid.look.layouts[layout]?.regions;
    if (!drafted || !regions) throw new RangeError(`Unknown slide layout ${page.layout}`);
    const draft = hangLinks(drafted);
    finishSlide(draft, regions, laid, openers.has(index));
    finishRelationships(draft, layout + 1, media.pathOf);
    const path = `ppt/slides/slide${index + 1}.xml`;
    slides[path] = draft.part;
    slides[relationshipsPath(path)] = draft.relationships;
  }
  return zipPackage({ ...skeleton(laid, find), ...slides, ...media.parts });
}
