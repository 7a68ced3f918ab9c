/** What drawing a page needs at hand. */

import type { Region } from '../../layout/frame.ts';

export interface PageCanvas {
  /** The regions of the page's layout by name; none on sheets. */
  readonly regions: ReadonlyMap<string, Region>;
  /** The address of a picture by its key in `Laid.pictures`. */
  readonly picture: (key: string) => string;
}
