/** Places for text that is read from the right. */

import type { Box } from '../frames/drawing.ts';
import type { LayoutOptions } from './layout-context.ts';

/** The place of something within an area that is read from its left or from its right. */
export function mirrored(box: Box, area: Box, { locale }: Pick<LayoutOptions, 'locale'>): Box {
  return locale.direction === 'ltr' ? box : { ...box, x: 2 * area.x + area.width - box.x - box.width };
}
