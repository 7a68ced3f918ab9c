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
import { type SlideDigest, slideDigests } from './slide-digests.ts';
import type { XmlElement } from './xml.ts';
import { zipPackage } from './zip-package.ts';

export interface WrittenDeck {
  readonly bytes: Uint8Array;
  readonly slides: readonly SlideDigest[];
}

/**
 * PptxGenJS serializes the shapes that it knows; all other parts of the package are our own.
 *
 * @returns the same bytes for the same slides, with what stands on each of them
 * @throws RangeError where a page names a layout, region or picture that is not there
 */
export async function writePptx(whole: Laid): Promise<WrittenDeck> {
  const laid = withoutSpareLayouts(whole);
  const find = hyperlinksOf(laid);
  const media = mediaOf(laid);
  const charts = chartsOf(laid);
  const drafted = await draftShapes(laid);
  const deck = { laid, find, drafted, pathOf: media.pathOf, chartPathOf: charts.pathOf };
  const openers = new Set(sectionsOf(laid).map((section) => section.slides[0]));
  const xml: Record<string, XmlElement> = skeleton(laid, find);
  for (const [index, page] of laid.pages.entries()) {
    const path = `ppt/slides/slide${index + 1}.xml`;
    const { part, relationships } = slidePart(page, index + 1, openers.has(index), deck);
    xml[path] = part;
    xml[relationshipsPath(path)] = relationships;
  }
  const slides = slideDigests({
    xml: (path) => partOf(xml, path),
    bytes: (path) => partOf(media.parts, path),
  });
  return { bytes: zipPackage({ ...xml, ...media.parts, ...charts.parts }), slides };
}

/** Of the layouts that only vary others, those that a slide has: a menu of all would be too long to choose from. */
function withoutSpareLayouts(laid: Laid): Laid {
  const { resolvedTheme, pages } = laid;
  const used = new Set(pages.map(({ layout }) => layout));
  const layouts = resolvedTheme.layouts.filter(({ name, offered }) => offered || used.has(name));
  return { ...laid, resolvedTheme: { ...resolvedTheme, layouts } };
}

function partOf<Part>(parts: Readonly<Record<string, Part>>, path: string): Part {
  const part = parts[path];
  if (part === undefined) throw new RangeError(`Missing part ${path}`);
  return part;
}
