/** Finds the largest size at which a figure fits its area, in the arrangement that it asks for. */

import type { Figure } from '../../document/node.ts';
import type { Arrangement } from '../../kinds/arrangement.ts';
import type { Box, FrameItem, Tag, TextStyle } from '../frame.ts';
import type { LayoutKit } from '../layout-kit.ts';
import type { MeasuredParagraph, Setting } from '../text/paragraph.ts';
import { axis } from './axis.ts';
import { chain } from './chain.ts';
import { columns } from './columns.ts';

/** How the words of a figure are set. */
export interface FigureManner {
  readonly style: TextStyle;
  /** Distance of baselines as a multiple of the size. */
  readonly leading: number;
  /** Sizes to try, pt; the largest first. */
  readonly sizes: readonly number[];
}

/** The same at one size, pt. */
export type SizedManner = Omit<FigureManner, 'sizes'> & { readonly size: number };

export interface FittedFigure {
  /** pt */
  readonly size: number;
  /** With good room round the boxes where there is enough, pt. */
  readonly height: number;
  readonly labels: readonly MeasuredParagraph[];
  /**
   * @param area as wide as the one that was fitted to, and as high as `height`
   * @param tag of the figure that all of it belongs to
   */
  readonly place: (area: Box, tag: Tag, kit: LayoutKit) => FrameItem[];
}

/** Lays a figure at one size; nothing where it is too high for the area, pt. */
export type Arrange = (
  figure: Figure,
  area: { readonly width: number; readonly height: number },
  manner: SizedManner,
  setting: Setting,
) => FittedFigure | undefined;

const ARRANGE: Readonly<Record<Arrangement, Arrange>> = { columns, chain, axis };

/**
 * Smaller letters are better than a word broken in two, and that is better than no figure.
 *
 * @returns nothing where the figure fits at none of the sizes
 */
export function fitFigure(
  figure: Figure,
  area: { readonly width: number; readonly height: number },
  { sizes, ...manner }: FigureManner,
  setting: Setting,
): FittedFigure | undefined {
  let broken: FittedFigure | undefined;
  for (const size of sizes) {
    const fitted = ARRANGE[figure.arrange](figure, area, { ...manner, size }, setting);
    if (fitted && !fitted.labels.some(({ lines }) => lines.some((line) => line.broken))) return fitted;
    broken ??= fitted;
  }
  return broken;
}

/** What the whole figure says, for those who do not see it. */
export function figureAlt({ summary, groups }: Figure): string {
  return [summary, ...groups.flatMap(({ nodes }) => nodes.map(({ alt }) => alt))].join(' ');
}
