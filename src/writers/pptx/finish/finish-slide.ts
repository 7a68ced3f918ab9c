/** Makes a drafted slide a finished one: a short list of passes over each of its shapes. */

import type { FrameItem, Laid, Region } from '../../../layout/frame.ts';
import type { DraftedSlide } from '../draft/draft-slides.ts';
import { descend, elementsOf } from '../xml.ts';
import { addTextBody } from './add-text-body.ts';
import { addConnectionSites } from './connection-sites.ts';
import { cropPicture } from './crop-picture.ts';
import type { DraftedShape, Pass } from './drafted-shape.ts';
import { drawShapes, numberDrawnShapes } from './draw-shapes.ts';
import { glueLine } from './glue-line.ts';
import { groupShapes } from './group-shapes.ts';
import { identifyShape } from './identify-shape.ts';
import { inheritFromRegion } from './inherit-from-region.ts';
import { markTableHead } from './mark-table-head.ts';
import { mendParagraphs } from './mend-paragraphs.ts';
import { mendRuns } from './mend-runs.ts';
import { nameLinkColours } from './name-link-colours.ts';
import { numberSlide } from './number-slide.ts';
import { revealTiming } from './reveal-timing.ts';
import { sectionTransition } from './section-transition.ts';

const PASSES: readonly Pass[] = [
  drawShapes,
  identifyShape,
  inheritFromRegion,
  cropPicture,
  addTextBody,
  mendParagraphs,
  mendRuns,
  numberSlide,
  markTableHead,
  nameLinkColours,
  addConnectionSites,
  glueLine,
];

/**
 * @param regions of the slide's layout
 * @param opensSection whether the slide is the first of a section
 */
export function finishSlide(
  { part, items }: DraftedSlide,
  regions: readonly Region[],
  laid: Laid,
  opensSection: boolean,
): void {
  const slide = descend(part, 'p:cSld');
  // PptxGenJS calls it "Slide 1", which is no name.
  slide.attributes = {};
  const tree = descend(slide, 'p:spTree');
  const [own, ownPlace, ...shapes] = elementsOf(tree);
  const finished = shapes.map((element, position): DraftedShape => {
    const item = items[position];
    if (!item) throw new RangeError(`Unexpected shape ${position + 1} on a slide of ${items.length} items`);
    const region = regionOf(item, regions);
    const shape = { element, item, position, items, laid, ...(region && { region }) };
    for (const pass of PASSES) pass(shape);
    return shape;
  });
  tree.children = [...(own && ownPlace ? [own, ownPlace] : []), ...groupShapes(finished)];
  numberDrawnShapes(tree);
  part.children.push(...(opensSection ? [sectionTransition()] : []), ...revealTiming(finished));
}

function regionOf(item: FrameItem, regions: readonly Region[]): Region | undefined {
  if (!('region' in item) || item.region === undefined) return undefined;
  const region = regions.find(({ name }) => name === item.region);
  if (!region) throw new RangeError(`Unknown region ${item.region}`);
  return region;
}
