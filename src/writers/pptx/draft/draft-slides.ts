/** What stands on the slides, as PptxGenJS writes it; finishing mends what it gets wrong. */

import { strFromU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import type { FrameItem, Laid } from '../../../layout/frame.ts';
import type { FindHyperlink } from '../hyperlink.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { draftItem } from './draft-item.ts';

export interface DraftedSlide {
  readonly part: XmlElement;
  readonly relationships: XmlElement;
  /** One for each shape of the part, in order. */
  readonly items: readonly FrameItem[];
}

/** Slides with one shape for each item of their page. Everything else of PptxGenJS's package is thrown away. */
export async function draftSlides(laid: Laid, find: FindHyperlink): Promise<DraftedSlide[]> {
  const deck = new PptxGenJS();
  const drafted = laid.pages.map(({ items, hidden = false }) => {
    const slide = deck.addSlide();
    slide.hidden = hidden;
    // A link that leads nowhere would be a dead area over the slide.
    const drawn = items.filter((item) => item.kind !== 'link' || find(item.target));
    for (const item of drawn) draftItem(slide, item, laid, find);
    return drawn;
  });
  const zipped = await deck.write({ outputType: 'uint8array' });
  const parts = unzipSync(zipped as Uint8Array, { filter: ({ name }) => name.startsWith('ppt/slides/') });
  const read = (path: string) => readXml(strFromU8(parts[path] ?? new Uint8Array()));
  return drafted.map((items, index) => ({
    part: read(`ppt/slides/slide${index + 1}.xml`),
    relationships: read(`ppt/slides/_rels/slide${index + 1}.xml.rels`),
    items,
  }));
}
