/** A sign at the start of a line on paper: the icon of what follows, or the number of a step in a badge. */

import type { FrameItem } from '../../frames/frame.ts';
import { badgeFrames } from '../figures/node-frames.ts';
import { iconFrames } from '../icon-frame.ts';
import { mirrored } from '../mirrored.ts';
import { textStyleOf } from '../resolve-theme.ts';
import type { BlockContext } from './block-context.ts';

/** Its side as a multiple of the size of the letters beside it, and the room behind it, pt */
const SIDE = 1.25;
const BADGE_SIDE = 1.2;
const GAP = 6;

export interface LeadSign {
  /** With the room behind it, pt; 0 for none. */
  readonly width: number;
  /** @param leading of the first line beside it, pt */
  readonly frames: (y: number, leading: number) => FrameItem[];
}

const NONE: LeadSign = { width: 0, frames: () => [] };

/** @param style of the words beside it, a style of the theme */
export function leadSign(
  { icon = '', badge = '' }: { readonly icon?: string; readonly badge?: string },
  style: string,
  name: string,
  context: BlockContext,
): LeadSign {
  const { x, width, theme } = context;
  const own = theme.sheets.styles[style];
  if (!own || !(badge || context.icons?.(icon))) return NONE;
  const side = textStyleOf(theme, own).size * (badge ? BADGE_SIDE : SIDE);
  const frames = (y: number, leading: number) => {
    const box = mirrored(
      { x, y: y + (leading - side) / 2, width: side, height: side },
      { x, y, width, height: side },
      context,
    );
    return badge
      ? badgeFrames({ tone: 'second', icon: '', number: badge, id: name }, box, context)
      : iconFrames({ icon, name: `Icon ${name}`, colour: own.colour }, box, 1, context);
  };
  return { width: side + GAP, frames };
}
