/** A box set apart from the running text; its frame is drawn anew on each page that it reaches. */

import type { Aside } from '../../document/node.ts';
import { paintOf } from '../look.ts';
import type { BlockContext } from './block-context.ts';
import type { Backdrop, Strip } from './strip.ts';

/** pt, at the theme's own scale */
const PADDING = { across: 10, down: 7 };
const SPACE_BEFORE = 7;

export function asideStrips(aside: Aside, context: BlockContext): Strip[] {
  const { kit, x, width } = context;
  const { scale } = kit.theme.sheets;
  const backdrop: Backdrop = {
    x,
    width,
    ...(aside.style === 'note' && { fill: paintOf(kit.theme, 'lt2') }),
    rule: paintOf(kit.theme, 'accent4'),
  };
  const inner = context.strips(aside.children, {
    ...context,
    x: x + PADDING.across * scale,
    width: width - 2 * PADDING.across * scale,
  });
  const edge = (spaceBefore: number, keepWithNext: boolean): Strip => ({
    height: PADDING.down * scale,
    spaceBefore,
    keepWithNext,
    place: () => [],
    backdrops: [],
  });
  const strips = [edge(SPACE_BEFORE, true), ...inner, edge(0, false)];
  return strips.map((strip, index) => ({
    ...strip,
    spaceBefore: index === 1 ? 0 : strip.spaceBefore,
    keepWithNext: aside.keepWithNext || strip.keepWithNext || index === strips.length - 2,
    backdrops: [backdrop, ...strip.backdrops],
  }));
}
