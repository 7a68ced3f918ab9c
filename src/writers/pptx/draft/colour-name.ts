/** What PptxGenJS is told of a colour. */

import type { Paint } from '../../../layout/frame.ts';
import { schemeName } from '../colour.ts';

/**
 * The name in the theme. The two link colours it does not know (#1165): they go by value, and `nameLinkColours` gives
 * them their names back.
 */
export function colourName(paint: Paint): string {
  return paint.slot === 'hlink' || paint.slot === 'folHlink' ? paint.hex : schemeName(paint);
}
