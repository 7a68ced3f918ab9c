/** Hangs a link that covers a whole frame on the shape that shows it, as PowerPoint's own "Insert link" does. */

import type { FrameItem } from '../../../layout/frame.ts';
import type { DraftedSlide } from '../draft/draft-slides.ts';
import { child, descend, elementsOf } from '../xml.ts';
import { nonVisual } from './drafted-shape.ts';

/**
 * The slide without those areas. A shape's own link moves with the layout's box and leaves the text under it free to be
 * edited; a table has no link of its own and keeps the area over it.
 */
export function hangLinks(draft: DraftedSlide): DraftedSlide {
  const tree = descend(draft.part, 'p:cSld', 'p:spTree');
  const [, , ...shapes] = elementsOf(tree);
  const hung = new Set<FrameItem>();
  for (const [position, area] of draft.items.entries()) {
    if (area.kind !== 'link' || area.covers === undefined) continue;
    const filling = draft.items.findIndex((item) => 'name' in item && item.name === area.covers);
    const shape = shapes[filling];
    const overlay = shapes[position];
    if (!shape || !overlay || shape.name === 'p:graphicFrame') continue;
    const link = child(descend(nonVisual(overlay), 'p:cNvPr'), 'a:hlinkClick');
    if (!link) continue;
    link.attributes.tooltip = area.description;
    descend(nonVisual(shape), 'p:cNvPr').children = [link];
    tree.children = tree.children.filter((node) => node !== overlay);
    hung.add(area);
  }
  return { ...draft, items: draft.items.filter((item) => !hung.has(item)) };
}
