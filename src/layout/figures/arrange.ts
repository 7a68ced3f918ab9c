/** What an arrangement of a figure is asked, and what it gives: one file for each arrangement. */

import type { Figure } from '../../document/drawn-node.ts';
import type { Box } from '../../frames/drawing.ts';
import type { FrameItem } from '../../frames/frame.ts';
import type { Tag } from '../../frames/structure.ts';
import type { TextStyle } from '../../frames/text.ts';
import type { LayoutContext } from '../layout-context.ts';
import { isBroken, type MeasuredParagraph, type TextContext } from '../text/paragraph.ts';

/** How the words of a figure are set. */
export interface FigureOptions {
  readonly style: TextStyle;
  /** Distance of baselines as a multiple of the size. */
  readonly leading: number;
  /** Sizes to try, pt; the largest first. */
  readonly sizes: readonly number[];
}

/** The same at one size, pt. */
export type SizedOptions = Omit<FigureOptions, 'sizes'> & { readonly size: number };

export interface FittedFigure {
  /** pt */
  readonly size: number;
  /** Whether its boxes are of several heights, for lack of room. */
  readonly isUneven?: boolean;
  /** With good room round the boxes where there is enough, pt. */
  readonly height: number;
  readonly labels: readonly MeasuredParagraph[];
  /**
   * @param area as wide as the one that was fitted to, and as high as `height`
   * @param tag of the figure that all of it belongs to
   */
  readonly place: (area: Box, tag: Tag, context: LayoutContext) => FrameItem[];
}

/** Lays a figure at one size; nothing where it is too high for the area, pt. */
export type Arrange = (
  figure: Figure,
  area: { readonly width: number; readonly height: number },
  options: SizedOptions,
  textContext: TextContext,
) => FittedFigure | undefined;

/** How much smaller letters may be for boxes of one height. */
const LEAST_EVEN = 0.8;

/**
 * The first try that breaks no word in two; else the first that fits, and nothing where none does. Boxes of one height
 * look calmer than somewhat larger letters.
 */
export function withoutBrokenWords<Try>(
  tries: Iterable<Try>,
  lay: (one: Try) => FittedFigure | undefined,
): FittedFigure | undefined {
  let broken: FittedFigure | undefined;
  let whole: FittedFigure | undefined;
  for (const one of tries) {
    const fitted = lay(one);
    const isWhole = fitted && !fitted.labels.some(isBroken);
    if (whole && fitted && fitted.size < LEAST_EVEN * whole.size) break;
    if (isWhole && !fitted.isUneven) return fitted;
    if (isWhole) whole ??= fitted;
    else broken ??= fitted;
  }
  return whole ?? broken;
}
