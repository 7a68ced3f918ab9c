/** Cards to cut out: fronts on one page and their backs on the next, which meet when paper is turned on its long edge. */

import { say } from '../../diagnostics/message.ts';
import type { Block, Card, Cards } from '../../document/node.ts';
import type { Box } from '../../frames/drawing.ts';
import type { FrameItem } from '../../frames/frame.ts';
import { badgeFrames } from '../figures/node-frames.ts';
import { authorSpan } from '../layout-context.ts';
import { paintOf } from '../resolve-theme.ts';
import { growStructure } from '../structure.ts';
import { type BlockContext, leastWidth } from './block-context.ts';
import { behind, cellOf, cutLines, type Grid, gridsOf } from './card-grid.ts';
import { type Fragment, placeStacked, stackedHeight } from './fragment.ts';

/** pt inside each card, and the side of its sign, at the theme's own scale */
const PADDING = 14;
const SIGN = 34;

/** One side of a card in its cell, `y` counted from the top of the grid. */
interface Side {
  readonly card: Card;
  readonly cell: Box;
  readonly fragments: readonly Fragment[];
}

export function cardFragments(cards: Cards, context: BlockContext): Fragment[] {
  const grids = gridsOf(cards.most, context);
  const grid = grids.find((each) => cards.cards.every((card) => fits(card, each, context)));
  if (!grid) {
    const whole = grids.at(-1);
    const longest = cards.cards.find((card) => whole && !fits(card, whole, context));
    context.report({
      code: 'text-does-not-fit',
      severity: 'error',
      message: say`This text does not fit a card as large as a page`,
      span: authorSpan(context, longest ?? cards),
      hint: say`Shorten it.`,
    });
    return [];
  }
  const pages = pagesOf(cards, grid, context);
  const paint = paintOf(context.theme, 'accent4');
  const page = (place: Fragment['place']): Fragment => ({
    height: context.pageHeight,
    spaceBefore: 0,
    keepWithNext: false,
    backdrops: [],
    place,
  });
  return pages.flatMap(({ fronts, backs }) => [
    page((y) => [...cutLines(grid, y, paint), ...fronts.flatMap((side) => frontFrames(side, y, context))]),
    ...(backs.some(({ fragments }) => fragments.length > 0)
      ? [page((y) => backs.flatMap((side) => middleFrames(side, y)))]
      : []),
  ]);
}

/** The cards a page, each laid out in the cells of its sides; a card is read as a whole, whichever page they stand on. */
function pagesOf(cards: Cards, grid: Grid, context: BlockContext): { fronts: Side[]; backs: Side[] }[] {
  const { structure, pageWidth } = context;
  const list = structure.add(context.parent, 'L', { numbering: 'None' });
  const size = grid.columns * grid.rows;
  const pages: { fronts: Side[]; backs: Side[] }[] = [];
  for (const [index, card] of filled(cards, size).entries()) {
    const parent = structure.add(structure.add(list, 'LI'), 'LBody');
    const cell = cellOf(grid, index % size, context.locale.direction);
    const side = (blocks: readonly Block[], at: Box): Side => ({
      card,
      cell: at,
      fragments: sideFragments(blocks, at, { ...context, parent }),
    });
    if (index % size === 0) pages.push({ fronts: [], backs: [] });
    pages.at(-1)?.fronts.push(side(card.front, cell));
    pages.at(-1)?.backs.push(side(card.back, behind(cell, pageWidth)));
  }
  return pages;
}

/** Cards over again until the last page is full, where they are to fill it. */
function filled({ cards, fill }: Cards, size: number): Card[] {
  const rounds = fill ? size : 1;
  const repeated = Array.from({ length: rounds }, () => cards).flat();
  return fill ? repeated.slice(0, Math.ceil(cards.length / size) * size) : repeated;
}

/** Tried on a structure and with findings of its own, for a grid may be found too fine. */
function fits(card: Card, grid: Grid, context: BlockContext): boolean {
  const structure = growStructure();
  const trial = { ...context, structure, parent: structure.root, report: () => {} };
  const padding = PADDING * context.theme.sheets.scale;
  const cell = { x: 0, y: 0, width: grid.width, height: grid.height };
  return [
    { blocks: card.front, above: signRoom(card, context) },
    { blocks: card.back, above: 0 },
  ].every(
    ({ blocks, above }) =>
      above + stackedHeight(sideFragments(blocks, cell, trial)) <= grid.height - 2 * padding &&
      leastWidth(blocks, trial) <= grid.width - 2 * padding,
  );
}

function sideFragments(blocks: readonly Block[], { x, width }: Box, context: BlockContext): Fragment[] {
  const padding = PADDING * context.theme.sheets.scale;
  return context.fragments(blocks, { ...context, x: x + padding, width: width - 2 * padding });
}

/** Height of the sign over a front with the space below it, pt. */
function signRoom({ tone }: Card, context: BlockContext): number {
  return tone ? (SIGN + PADDING / 2) * context.theme.sheets.scale : 0;
}

/** A card to turn over has its sign and words in the middle, one to write on begins at its top. */
function frontFrames(side: Side, y: number, context: BlockContext): FrameItem[] {
  const { card, cell, fragments } = side;
  const padding = PADDING * context.theme.sheets.scale;
  if (card.back.length === 0) return placeStacked(fragments, y + cell.y + padding);
  const room = signRoom(card, context);
  const words = middleFrames(side, y + room / 2);
  if (!card.tone) return words;
  const sign = SIGN * context.theme.sheets.scale;
  const start = context.locale.direction === 'ltr' ? cell.x + padding : cell.x + cell.width - padding - sign;
  const top = y + cell.y + (cell.height - room - stackedHeight(fragments)) / 2;
  const box = { x: start, y: top, width: sign, height: sign };
  return [...badgeFrames({ ...card, tone: card.tone }, box, context), ...words];
}

function middleFrames({ cell, fragments }: Side, y: number): FrameItem[] {
  return placeStacked(fragments, y + cell.y + (cell.height - stackedHeight(fragments)) / 2);
}
