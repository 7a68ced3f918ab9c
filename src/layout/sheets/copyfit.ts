/** Sets the lines and paragraphs of papers a little closer, to save a page that would stand nearly empty. */

import type { Sheet } from '../../document/document-tree.ts';
import type { Theme, ThemeTextStyle } from '../../theme/theme.ts';
import type { LayoutContext } from '../layout-context.ts';
import { type FlowedSheet, spareOf } from './flow-sheet.ts';

/** Shares of the distance of baselines, to be tried in this order; below them lines begin to run together. */
const SHARES = [0.98, 0.96, 0.94, 0.92] as const;

/** Share of a page that the last one should hold at least; teachers' papers can do with less room. */
const SCANT = { usual: 1 / 3, small: 1 / 2 };

/**
 * Where little is left for the last page, lines and paragraphs are set closer, as far as it takes to do without that page
 * and no closer than the eye forgives. Whoever asked for a print style needs its lines as they are.
 *
 * @param again flows the same sheet with another theme; of what is not chosen nothing is ever placed
 */
export function copyfit(
  loose: FlowedSheet,
  type: Sheet['type'],
  again: (context: LayoutContext) => FlowedSheet,
): FlowedSheet {
  const { context, area, pages } = loose;
  const last = pages.at(-1);
  if (context.printStyle || !last || pages.length === 1) return loose;
  if (spareOf(last, area) < area.height * (1 - SCANT[type])) return loose;
  // What is wrong with the sheet has been reported already.
  const quiet = { ...context, report: () => {} };
  for (const share of SHARES) {
    const close = again({ ...quiet, theme: setCloser(context.theme, share) });
    if (close.pages.length < pages.length) return close;
  }
  return loose;
}

/** Letters keep their size, and pupils their room to write. Space between paragraphs gives twice as much as lines do. */
function setCloser(theme: Theme, share: number): Theme {
  const close = (style: ThemeTextStyle): ThemeTextStyle => ({
    ...style,
    leading: style.leading * share,
    space: style.space * (2 * share - 1),
  });
  const { sheets } = theme;
  const styles = Object.entries(sheets.styles).map(([name, style]) => [
    name,
    name === 'field' ? style : close(style),
  ]);
  return { ...theme, sheets: { ...sheets, styles: Object.fromEntries(styles) } };
}
