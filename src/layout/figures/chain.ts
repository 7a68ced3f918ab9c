/** Topics one after the other in rows, with an arrow from each to the next: the steps of a process. */

import type { Box } from '../../frames/drawing.ts';
import type { LineFrame } from '../../frames/frame.ts';
import type { Tag } from '../../frames/structure.ts';
import type { Tone } from '../../kinds/tone.ts';
import type { LayoutContext } from '../layout-context.ts';
import { paintOf } from '../resolve-theme.ts';
import { type Arrange, type FittedFigure, type SizedOptions, withoutBrokenWords } from './arrange.ts';
import { boxName, fitNode, nodeFrames, type TonedNode, tonedNodes } from './node-frames.ts';

/** Room for the arrows between boxes, as multiples of the size. */
const GAP = { across: 1.8, least: 1, good: 1.6 } as const;
/** Thickness of the arrows as a multiple of the size; their heads grow with it, to be seen from the last row. */
const ARROW = 0.11;
const MOST_IN_A_ROW = 5;

/** The fewest rows in which the words fit. */
export const chain: Arrange = (figure, area, options, textContext) => {
  const nodes = tonedNodes(figure);
  const rowsOf = (most: number) => Math.ceil(nodes.length / most);
  const tries = Array.from({ length: MOST_IN_A_ROW }, (_, index) => rowsOf(MOST_IN_A_ROW - index));
  return withoutBrokenWords(new Set(tries), (rows) => inRows(nodes, rows, area, options, textContext));
};

function inRows(
  nodes: readonly TonedNode[],
  rows: number,
  { width, height }: { readonly width: number; readonly height: number },
  options: SizedOptions,
  textContext: Parameters<Arrange>[3],
): FittedFigure | undefined {
  const { size } = options;
  const columns = Math.ceil(nodes.length / rows);
  const gap = size * GAP.across;
  const box = (width - (columns - 1) * gap) / columns;
  const fitted = nodes.map(({ node, tone }) => ({ ...fitNode(node, box, options, textContext), tone }));
  const highest = Math.max(0, ...fitted.map((one) => one.height));
  const heightWith = (between: number) => rows * highest + (rows - 1) * size * between;
  if (heightWith(GAP.least) > height) return undefined;
  return {
    size,
    height: Math.min(height, heightWith(GAP.good)),
    labels: fitted.map(({ label }) => label),
    place: (area, tag, context) => {
      const down = rows > 1 ? (area.height - highest) / (rows - 1) : 0;
      const boxes = fitted.map((_, index): Box => {
        const column = index % columns;
        const place = context.locale.direction === 'ltr' ? column : columns - 1 - column;
        return {
          x: area.x + place * (box + gap),
          y: area.y + Math.floor(index / columns) * down,
          width: box,
          height: highest,
        };
      });
      return [
        ...fitted.flatMap((node, index) =>
          nodeFrames(node, boxes[index] ?? area, { size, tone: node.tone, tag }, context),
        ),
        ...fitted.slice(1).flatMap((node, index) => {
          const before = fitted[index];
          const [from, to] = boxes.slice(index, index + 2);
          if (!before || !from || !to) return [];
          const ids = { from: before.node.id, to: node.node.id };
          return arrow(ids, from, to, { size, tone: before.tone, tag }, context);
        }),
      ];
    },
  };
}

/** Straight to the next box of a row; at the end of a row down, back and down again. */
function arrow(
  ids: { readonly from: string; readonly to: string },
  from: Box,
  to: Box,
  { size, tone, tag }: { readonly size: number; readonly tone: Tone; readonly tag: Tag },
  context: LayoutContext,
): LineFrame[] {
  const line = {
    kind: 'line' as const,
    name: `Line from ${ids.from} to ${ids.to}`,
    stroke: { paint: paintOf(context.theme, context.theme.tones[tone].colour), width: size * ARROW },
    tag,
  };
  if (from.y === to.y) {
    const y = from.y + from.height / 2;
    const [start, end] = from.x < to.x ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
    const glue = { from: boxName(ids.from), to: boxName(ids.to) };
    return [{ ...line, from: { x: start, y }, to: { x: end, y }, arrow: true, glue }];
  }
  const middle = (from.y + from.height + to.y) / 2;
  const start = { x: from.x + from.width / 2, y: from.y + from.height };
  const end = { x: to.x + to.width / 2, y: to.y };
  return [
    { ...line, from: start, to: { x: start.x, y: middle } },
    { ...line, from: { x: start.x, y: middle }, to: { x: end.x, y: middle } },
    { ...line, from: { x: end.x, y: middle }, to: end, arrow: true },
  ];
}
