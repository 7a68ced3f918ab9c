/** Makes a drafted slide a finished one: a short list of passes over each of its shapes. */

import type { FrameItem, Laid, Region } from '../../../layout/frame.ts';
import type { DraftedSlide } from '../draft/draft-slides.ts';
import { descend, elementsOf } from '../xml.ts';
import { addTextBody } from './add-text-body.ts';
import type { Pass } from './drafted-shape.ts';
import { identifyShape } from './identify-shape.ts';
import { inheritFromRegion } from './inherit-from-region.ts';
import { markTableHead } from './mark-table-head.ts';
import { mendParagraphs } from './mend-paragraphs.ts';
import { mendRuns } from './mend-runs.ts';
import { nameLinkColours } from './name-link-colours.ts';
import { numberSlide } from './number-slide.ts';

const PASSES: readonly Pass[] = [
  identifyShape,
  inheritFromRegion,
  addTextBody,
  mendParagraphs,
  mendRuns,
  numberSlide,
  markTableHead,
  nameLinkColours,
];

/** @param regions of the slide's layout */
export function finishSlide({ part, items }: DraftedSlide, regions: readonly Region[], laid: Laid): void {
  const slide = descend(part, 'p:cSld');
  // PptxGenJS calls it "Slide 1", which is no name.
  slide.attributes = {};
  const [, , ...shapes] = elementsOf(descend(slide, 'p:spTree'));
  for (const [position, element] of shapes.entries()) {
    const item = items[position];
    if (!item) throw new RangeError(`Unexpected shape ${position + 1} on a slide of ${items.length} items`);
    const region = regionOf(item, regions);
    const shape = { element, item, position, laid, ...(region && { region }) };
    for (const pass of PASSES) pass(shape);
  }
}

function regionOf(item: FrameItem, regions: readonly Region[]): Region | undefined {
  if (!('region' in item) || item.region === undefined) return undefined;
  const region = regions.find(({ name }) => name === item.region);
  if (!region) throw new RangeError(`Unknown region ${item.region}`);
  return region;
}
