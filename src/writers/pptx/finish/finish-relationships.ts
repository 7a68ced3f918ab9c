/** Points a drafted slide's relationships to our own parts. */

import type { FrameItem, ImageFrame } from '../../../layout/frame.ts';
import type { DraftedSlide } from '../draft/draft-slides.ts';
import { childrenOf, descend, elementsOf } from '../xml.ts';

/**
 * The layout is one of ours, and a picture is the one that all slides share: PptxGenJS embeds it once a slide (#1339).
 *
 * @param layout number of the slide's layout, from 1
 * @param pathOf where a picture stands in the package
 */
export function finishRelationships(
  { part, relationships, items }: DraftedSlide,
  layout: number,
  pathOf: (image: ImageFrame) => string,
): void {
  const targets = new Map<string, string>();
  const [, , ...shapes] = elementsOf(descend(part, 'p:cSld', 'p:spTree'));
  for (const [position, shape] of shapes.entries()) {
    const item: FrameItem | undefined = items[position];
    if (item?.kind !== 'image' || shape.name !== 'p:pic') continue;
    const { 'r:embed': id = '' } = descend(shape, 'p:blipFill', 'a:blip').attributes;
    targets.set(id, `../${pathOf(item).slice('ppt/'.length)}`);
  }
  for (const { attributes } of childrenOf(relationships, 'Relationship')) {
    const picture = targets.get(attributes.Id ?? '');
    if (picture) attributes.Target = picture;
    else if (attributes.Type?.endsWith('/slideLayout')) {
      attributes.Target = `../slideLayouts/slideLayout${layout}.xml`;
    }
  }
}
