/** A photo or another picture of pixels. */

import type { Box } from '../../../frames/drawing.ts';
import type { ImageFrame } from '../../../frames/frame.ts';
import type { Region } from '../../../frames/resolved-theme.ts';
import { placeholderReference } from '../placeholder.ts';
import { descend, element, type XmlElement } from '../xml.ts';
import { nonVisual } from './non-visual.ts';
import type { SlideContext } from './slide-context.ts';

/** `p:pic` (ECMA-376 part 1, 19.3.1.37). A picture keeps its proportions; one that fills its region inherits its place. */
export function picture(item: ImageFrame, slide: SlideContext): XmlElement {
  const region = slide.regionOf(item);
  const place = descend(slide.drafted(item), 'p:spPr').children;
  const inherits = region && isSamePlace(item.box, region);
  const [transform] = place;
  return element('p:pic', {}, [
    element('p:nvPicPr', {}, [
      nonVisual(item, slide),
      element('p:cNvPicPr', {}, [
        element('a:picLocks', { noChangeAspect: 1, noGrp: region ? 1 : undefined }),
      ]),
      element('p:nvPr', {}, region ? [placeholderReference(region)] : []),
    ]),
    element('p:blipFill', {}, [
      element('a:blip', { 'r:embed': slide.embed(item) }),
      ...shownPart(item),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('p:spPr', {}, inherits ? [] : region && transform ? [transform] : place),
  ]);
}

/** `a:srcRect` (20.1.8.55), as PowerPoint's own "Crop" writes it: thousandths of a percent of the picture at each side. */
function shownPart({ crop }: ImageFrame): XmlElement[] {
  if (!crop) return [];
  const part = (share: number) => Math.round(share * 100_000) || undefined;
  const { left, top, right, bottom } = crop;
  return [element('a:srcRect', { l: part(left), t: part(top), r: part(right), b: part(bottom) })];
}

function isSamePlace(box: Box, region: Region): boolean {
  const sides: readonly (keyof Box)[] = ['x', 'y', 'width', 'height'];
  return sides.every((side) => box[side] === region.box[side]);
}
