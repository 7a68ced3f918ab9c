/** Icons in layouts: their lines in a colour of the theme, as heavy as the letters beside them. */

import type { Box, ColourSlot } from '../frames/drawing.ts';
import { ICON_SIDE, type IconFrame } from '../frames/frame.ts';
import type { LayoutContext } from './layout-context.ts';
import { paintOf } from './resolve-theme.ts';

/** Of its lines, in units of its square: what the icons are drawn for. */
const LINE = 2;
/** Heavier than the finest line that a copier keeps, pt. */
const FINEST = 0.75;

/**
 * The icon in the middle of a box, as large as the share of the box's shorter side says; nothing for a name that is not
 * known, which the check of the lesson has told.
 */
export function iconFrames(
  { icon, name, colour }: { readonly icon: string; readonly name: string; readonly colour: ColourSlot },
  box: Box,
  share: number,
  context: LayoutContext,
  own: Pick<IconFrame, 'group' | 'tag'> = {},
): IconFrame[] {
  const steps = icon ? context.icons?.(icon) : undefined;
  if (!steps) return [];
  const side = Math.min(box.width, box.height) * share;
  return [
    {
      kind: 'icon',
      name,
      box: {
        x: box.x + (box.width - side) / 2,
        y: box.y + (box.height - side) / 2,
        width: side,
        height: side,
      },
      steps,
      stroke: { paint: paintOf(context.theme, colour), width: Math.max(FINEST, (side * LINE) / ICON_SIDE) },
      ...own,
    },
  ];
}
