/** Finds the largest size at which a figure fits its area, in the arrangement that it asks for. */

import type { Figure } from '../../document/node.ts';
import type { Arrangement } from '../../kinds/arrangement.ts';
import type { Setting } from '../text/paragraph.ts';
import type { Arrange, FigureManner, FittedFigure } from './arrange.ts';
import { axis } from './axis.ts';
import { chain } from './chain.ts';
import { columns } from './columns.ts';

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
