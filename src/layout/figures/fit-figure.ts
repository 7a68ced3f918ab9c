/** Finds the largest size at which a figure fits its area, in the arrangement that it asks for. */

import type { Figure } from '../../document/drawn-node.ts';
import type { FigureForm } from '../../kinds/arrangement.ts';
import type { TextContext } from '../text/paragraph.ts';
import { type Arrange, type FigureOptions, type FittedFigure, withoutBrokenWords } from './arrange.ts';
import { axis } from './axis.ts';
import { chain } from './chain.ts';
import { columns } from './columns.ts';
import { net } from './net.ts';
import { tiles } from './tiles.ts';
import { withFewestCrossings } from './with-fewest-crossings.ts';

const ARRANGE: Readonly<Record<FigureForm, Arrange>> = { columns, chain, axis, tiles, net };

/** Lines between two columns, in whose order nothing else is told. */
const UNTANGLED: ReadonlySet<FigureForm> = new Set(['columns', 'net']);

/**
 * Smaller letters are better than a word broken in two, and that is better than no figure.
 *
 * @returns nothing where the figure fits at none of the sizes
 */
export function fitFigure(
  figure: Figure,
  area: { readonly width: number; readonly height: number },
  { sizes, ...options }: FigureOptions,
  textContext: TextContext,
): FittedFigure | undefined {
  const arrange = ARRANGE[figure.arrange];
  const drawn = UNTANGLED.has(figure.arrange) ? withFewestCrossings(figure) : figure;
  return withoutBrokenWords(sizes, (size) => arrange(drawn, area, { ...options, size }, textContext));
}

/** What the whole figure says, for those who do not see it. */
export function figureAlt({ summary, groups }: Figure): string {
  return [summary, ...groups.flatMap(({ nodes }) => nodes.map(({ alt }) => alt))].join(' ');
}
