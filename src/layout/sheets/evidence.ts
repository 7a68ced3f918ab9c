/** Evidence across the column, never parted; on paper it is as high as it needs, lower where it then fits a page. */

import { say } from '../../diagnostics/message.ts';
import type { Evidence } from '../../document/drawn-node.ts';
import { fitEvidence } from '../evidence/fit-evidence.ts';
import type { FittedFigure } from '../figures/arrange.ts';
import { authorSpan } from '../layout-context.ts';
import { isBroken } from '../text/paragraph.ts';
import { type BlockContext, sheetParagraph } from './block-context.ts';
import type { Fragment } from './fragment.ts';

/** pt; a third of a page at most. */
const TALLEST = 250;
const SPACE_BEFORE = 8;
/** Of its height that it keeps where it is drawn lower to stand on a page. */
const LOWEST = 0.7;
/** Shares of the style's size, tried until it is no taller than that. */
const SHARES = [1, 0.9, 0.82];

export function evidenceFragments(evidence: Evidence, context: BlockContext): Fragment[] {
  const { structure, parent, x, width } = context;
  const { style, leading } = sheetParagraph(context, 'body', []);
  const { printStyle, theme } = context;
  const floor = printStyle ? theme.sheets['print-styles'][printStyle].floor : 0;
  const sizes = [...new Set(SHARES.map((share) => Math.max(style.size * share, floor)))];
  const options = { style, leading: Math.min(leading, 1.2), sizes };
  // Large print needs more room, as it does for everything.
  const height = Math.min(context.pageHeight, TALLEST * Math.max(1, style.size / 11));
  const fit = (most: number, tallest: number) =>
    fitEvidence(evidence, { width, height: most }, { ...options, tallest }, context);
  const fitted = fit(height, context.pageHeight);
  if (!fitted) {
    context.report({
      code: 'text-does-not-fit',
      severity: 'error',
      message: say`This evidence does not fit the width of a page`,
      span: authorSpan(context, evidence),
      hint: say`Shorten its words, or leave out some of its parts.`,
    });
    return [];
  }
  const { tag } = structure.add(parent, 'Figure', { alt: evidence.summary });
  const fragment = (drawn: FittedFigure): Fragment => ({
    height: drawn.height,
    spaceBefore: SPACE_BEFORE,
    keepWithNext: evidence.keepWithNext,
    backdrops: [],
    place: (y) => drawn.place({ x, y, width, height: drawn.height }, tag, context),
  });
  const lower = (most: number) => {
    const found = fit(Math.min(most, height), most);
    // A word in two is worse than room left on a page.
    return found?.labels.some(isBroken) ? undefined : found;
  };
  const low = lower(fitted.height * LOWEST);
  if (!low || low.height >= fitted.height) return [fragment(fitted)];
  const shrink = { least: low.height, to: (most: number) => fragment(lower(most) ?? low) };
  return [{ ...fragment(fitted), shrink }];
}
