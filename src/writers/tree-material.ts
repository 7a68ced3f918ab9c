/** What writers of trees are given beside the tree. Lengths are points. */

import type { Block } from '../document/node.ts';
import type { RasterPicture } from '../frames/drawing.ts';
import type { DocumentInfo } from '../frames/page.ts';
import type { ResolvedTheme } from '../frames/resolved-theme.ts';
import type { Theme } from '../theme/theme.ts';

export interface TreeMaterial {
  readonly info: DocumentInfo;
  /** Fonts and colours as papers have them. */
  readonly resolvedTheme: ResolvedTheme;
  /** The styles of papers, worked out for the print style that was asked for. */
  readonly sheets: Theme['sheets'];
  /** Added after each letter, ems; 0 where the print style asks for none. */
  readonly letterSpace: number;
  /** The size of the paper. */
  readonly page: { readonly width: number; readonly height: number };
  /** By the names that the tree has for them. */
  readonly pictures: ReadonlyMap<string, RasterPicture>;
  /** What only layout can draw, as pictures: figures, charts, slides. */
  readonly drawn: ReadonlyMap<Block, DrawnBlock>;
}

export interface DrawnBlock {
  readonly picture: RasterPicture;
  readonly alt: string;
  /** The width that it was drawn for. */
  readonly width: number;
}
