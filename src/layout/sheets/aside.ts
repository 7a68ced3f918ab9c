/** A box set apart from the running text; a low one stays whole, a tall one has its frame on each page that it reaches. */

import type { Aside } from '../../document/node.ts';
import { paintOf } from '../resolve-theme.ts';
import type { BlockContext } from './block-context.ts';
import { type Backdrop, type Fragment, isLow, keepTogether } from './fragment.ts';

/** pt, at the theme's own scale */
const PADDING = { across: 10, down: 7 };
const SPACE_BEFORE = 7;

export function asideFragments(aside: Aside, context: BlockContext): Fragment[] {
  const { x, width } = context;
  const { scale } = context.theme.sheets;
  const backdrop: Backdrop = {
    x,
    width,
    ...(aside.style === 'note' && { fill: paintOf(context.theme, 'lt2') }),
    rule: paintOf(context.theme, 'accent4'),
  };
  const inner = context.fragments(aside.children, {
    ...context,
    x: x + PADDING.across * scale,
    width: width - 2 * PADDING.across * scale,
  });
  const edge = (spaceBefore: number, keepWithNext: boolean): Fragment => ({
    height: PADDING.down * scale,
    spaceBefore,
    keepWithNext,
    place: () => [],
    backdrops: [],
  });
  const fragments = [edge(SPACE_BEFORE, true), ...inner, edge(0, false)];
  const framed = fragments.map((fragment, index) => ({
    ...fragment,
    spaceBefore: index === 1 ? 0 : fragment.spaceBefore,
    keepWithNext: aside.keepWithNext || fragment.keepWithNext || index === fragments.length - 2,
    backdrops: [backdrop, ...fragment.backdrops],
  }));
  return isLow(framed, context.pageHeight) ? keepTogether(framed) : framed;
}
