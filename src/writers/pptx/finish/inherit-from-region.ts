/** Makes a shape that fills a region the placeholder of that region. */

import type { Box, ImageFrame, Region } from '../../../layout/frame.ts';
import { placeholderReference } from '../placeholder.ts';
import { transform } from '../shape.ts';
import { descend, element, type XmlElement } from '../xml.ts';
import { type DraftedShape, nonVisual } from './drafted-shape.ts';

/**
 * PptxGenJS repeats place, size and insets on each slide (#146, #640), so that the master restyles nothing; a finished
 * placeholder says only what differs.
 */
export function inheritFromRegion({ element: shape, item, region }: DraftedShape): void {
  // A drawing is a group of shapes, and no group is a placeholder.
  if (!region || shape.name === 'p:grpSp') return;
  const properties = nonVisual(shape);
  descend(properties, 'p:nvPr').children = [placeholderReference(region)];
  if (item.kind === 'table') return;
  if (item.kind === 'image') {
    descend(properties, 'p:cNvPicPr', 'a:picLocks').attributes.noGrp = '1';
    descend(shape, 'p:spPr').children = placeOf(item, region);
    return;
  }
  const locks = descend(properties, 'p:cNvSpPr');
  locks.attributes = {};
  locks.children = [element('a:spLocks', { noGrp: 1 })];
  descend(shape, 'p:spPr').children = [];
  const body = descend(shape, 'p:txBody', 'a:bodyPr');
  body.attributes = {};
  body.children = item.kind === 'text' && item.scale < 1 ? [shrunk(item.scale)] : [];
}

/** PowerPoint does not measure again when it opens a deck (#312): the size that was decided stands in the file. */
function shrunk(scale: number): XmlElement {
  return element('a:normAutofit', { fontScale: Math.round(scale * 100_000) });
}

/** A picture keeps its proportions inside its region; only one that fills it inherits its place. */
function placeOf({ box }: ImageFrame, region: Region): XmlElement[] {
  const sides: readonly (keyof Box)[] = ['x', 'y', 'width', 'height'];
  return sides.every((side) => box[side] === region.box[side]) ? [] : [transform(box)];
}
