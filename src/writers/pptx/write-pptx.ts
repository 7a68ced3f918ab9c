/** Writes laid slides as an editable PowerPoint deck (ECMA-376, transitional). */

import type { Laid } from '../../frames/page.ts';
import { chartsOf } from './charts/charts.ts';
import { hyperlinksOf } from './hyperlink.ts';
import { mediaOf } from './media.ts';
import { relationshipsPath } from './relationships.ts';
import { sectionsOf } from './sections.ts';
import { skeleton } from './skeleton.ts';
import { draftShapes } from './slide/draft-shapes.ts';
import { slidePart } from './slide/slide-part.ts';
import { type Parts, zipPackage } from './zip-package.ts';

/**
 * PptxGenJS serializes the shapes that it knows; all other parts of the package are our own.
 *
 * @returns the same bytes for the same slides
 * @throws RangeError where a page names a layout, region or picture that is not there
 */
export async function writePptx(laid: Laid): Promise<Uint8Array> {
  const find = hyperlinksOf(laid);
  const media = mediaOf(laid);
  const charts = chartsOf(laid);
  const drafted = await draftShapes(laid);
  const deck = { laid, find, drafted, pathOf: media.pathOf, chartPathOf: charts.pathOf };
  const openers = new Set(sectionsOf(laid).map((section) => section.slides[0]));
  const slides: Record<string, Parts[string]> = {};
  for (const [index, page] of laid.pages.entries()) {
    const path = `ppt/slides/slide${index + 1}.xml`;
    const { part, relationships } = slidePart(page, index + 1, openers.has(index), deck);
    slides[path] = part;
    slides[relationshipsPath(path)] = relationships;
  }
  return zipPackage({ ...skeleton(laid, find), ...slides, ...media.parts, ...charts.parts });
}
