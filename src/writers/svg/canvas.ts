/** What drawing a page needs at hand. */

import type { Picture } from '../../frames/drawing.ts';
import type { Region } from '../../frames/resolved-theme.ts';

export interface PageCanvas {
  /** The regions of the page's layout by name; none on sheets. */
  readonly regions: ReadonlyMap<string, Region>;
  /** By the keys that frames carry. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The address of a picture that is a file, by its key. */
  readonly picture: (key: string) => string;
}
