/** The layout that a slide stands on. */

import type { Laid, Page } from '../frames/page.ts';
import type { SlideLayout } from '../frames/resolved-theme.ts';

/**
 * Nothing on sheets.
 *
 * @throws RangeError when the page names a layout that the document lacks
 */
export function layoutOf({ resolvedTheme }: Laid, { layout: name }: Page): SlideLayout | undefined {
  if (name === undefined) return undefined;
  const layout = resolvedTheme.layouts.find((known) => known.name === name);
  if (!layout) throw new RangeError(`Unexpected layout "${name}", expected one of the theme's`);
  return layout;
}
