/** Cuts a picture to what its frame shows, as PowerPoint's own "Crop" does. */

import { child, descend, element } from '../xml.ts';
import type { DraftedShape } from './drafted-shape.ts';

/** `a:srcRect` (ECMA-376 part 1, 20.1.8.55): thousandths of a percent of the picture at each side. */
export function cropPicture({ element: shape, item }: DraftedShape): void {
  if (item.kind !== 'image' || !item.crop || shape.name !== 'p:pic') return;
  const { left, top, right, bottom } = item.crop;
  const part = (share: number) => Math.round(share * 100_000) || undefined;
  const fill = descend(shape, 'p:blipFill');
  const shown = element('a:srcRect', { l: part(left), t: part(top), r: part(right), b: part(bottom) });
  const drafted = child(fill, 'a:srcRect');
  fill.children = fill.children
    .filter((node) => node !== drafted)
    .flatMap((node) => (typeof node !== 'string' && node.name === 'a:blip' ? [node, shown] : [node]));
}
