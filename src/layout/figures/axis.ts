/** Topics along a line from top to bottom, when each happened beside it: the events of a timeline. */

import type { FigureNode } from '../../document/drawn-node.ts';
import type { Box } from '../../frames/drawing.ts';
import type { FrameItem, LineFrame, TextFrame } from '../../frames/frame.ts';
import type { Tag } from '../../frames/structure.ts';
import type { LayoutContext } from '../layout-context.ts';
import { type MeasuredParagraph, measureParagraph } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import type { Arrange } from './arrange.ts';
import {
  axisLine,
  badgeFrames,
  boxName,
  middleText,
  SPACING,
  type TonedNode,
  titleOf,
  tonedNodes,
} from './node-frames.ts';
import { twoSidedAxis } from './two-sided-axis.ts';

/** Most of the width that dates may take; the axis and the titles have the rest. */
const DATES = 0.4;
/** Room between rows, and at the sides of the axis, as multiples of the size. */
const GAP = { least: 0.3, good: 1.4, across: 0.6 } as const;

interface Row extends TonedNode {
  readonly date: MeasuredParagraph;
  readonly label: MeasuredParagraph;
}

/** Of a room's height: in a wider one the topics stand at both sides of the axis. */
const WIDE = 1.5;

export const axis: Arrange = (figure, area, options, textContext) => {
  const sided =
    area.width > WIDE * area.height ? twoSidedAxis(figure, area, options, textContext) : undefined;
  return sided ?? oneSidedAxis(figure, area, options, textContext);
};

const oneSidedAxis: Arrange = (figure, { width, height }, { style, leading, size }, textContext) => {
  const badge = size * SPACING.badge;
  const measured = (words: FigureNode['children'], room: number, isDate: boolean) => {
    const spec = plainParagraph(words, { ...style, size, bold: isDate }, leading);
    return measureParagraph({ ...spec, align: isDate ? 'end' : 'start' }, room, textContext);
  };
  const whens = (node: FigureNode, room: number) => measured([{ kind: 'text', text: node.when }], room, true);
  const nodes = tonedNodes(figure);
  const dates = Math.ceil(
    Math.max(0, ...nodes.flatMap(({ node }) => whens(node, width * DATES).lines.map((line) => line.width))),
  );
  const titles = width - dates - badge - 2 * size * GAP.across;
  const rows = nodes.map(
    ({ node, tone }): Row => ({
      node,
      tone,
      date: whens(node, dates),
      label: measured(titleOf(node), titles, false),
    }),
  );
  const heights = rows.map(({ date, label }) => Math.max(date.height, label.height, badge));
  const words = heights.reduce((sum, each) => sum + each, 0);
  const heightWith = (gap: number) => words + (rows.length - 1) * size * gap;
  if (heightWith(GAP.least) > height) return undefined;
  return {
    size,
    height: Math.min(height, heightWith(GAP.good)),
    labels: rows.flatMap(({ date, label }) => [date, label]),
    place: (area, tag, context) => {
      const gap = rows.length > 1 ? (area.height - words) / (rows.length - 1) : 0;
      let y = area.y;
      const placed = rows.map((row, index) => {
        const box = { x: area.x, y, width, height: heights[index] ?? badge };
        y += box.height + gap;
        return { row, box };
      });
      return [
        ...spine(
          placed.map(({ box }) => box),
          { x: area.x, dates, badge, size, tag },
          context,
        ),
        ...placed.flatMap(({ row, box }) => rowFrames(row, box, { dates, badge, size, tag }, context)),
      ];
    },
  };
};

interface Measures {
  readonly dates: number;
  readonly badge: number;
  readonly size: number;
  readonly tag: Tag;
}

/** Where the axis stands, from the left of the area. */
function axisAt({ dates, badge, size }: Measures, width: number, context: LayoutContext): number {
  const fromStart = dates + size * GAP.across + badge / 2;
  return context.locale.direction === 'ltr' ? fromStart : width - fromStart;
}

/** From the first number to the last, under them. */
function spine(
  boxes: readonly Box[],
  measures: Measures & { readonly x: number },
  context: LayoutContext,
): LineFrame[] {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last || first === last) return [];
  const x = measures.x + axisAt(measures, first.width, context);
  const middle = ({ y, height }: Box) => y + height / 2;
  return [axisLine(x, middle(first), middle(last), measures, context)];
}

/** Its date, its number on the axis, and its title; they move as one. */
function rowFrames(
  { node, tone, date, label }: Row,
  box: Box,
  measures: Measures,
  context: LayoutContext,
): FrameItem[] {
  const { dates, badge, size, tag } = measures;
  const isLeft = context.locale.direction === 'ltr';
  const group = { name: `Node ${node.id}`, alt: node.alt };
  const beside = size * GAP.across;
  const rest = box.width - dates - badge - 2 * beside;
  const at = box.x + axisAt(measures, box.width, context);
  const text = (name: string, words: MeasuredParagraph, x: number, width: number): TextFrame => ({
    ...middleText(name, { ...box, x, width }, { ...words, spec: { ...words.spec, tag } }, x),
    group,
    tag,
  });
  const badgeBox = { x: at - badge / 2, y: box.y + (box.height - badge) / 2, width: badge, height: badge };
  return [
    text(`Date of ${node.id}`, date, isLeft ? box.x : box.x + box.width - dates, dates),
    ...badgeFrames({ ...node, tone }, badgeBox, context, { group, tag }),
    text(boxName(node.id), label, isLeft ? box.x + box.width - rest : box.x, rest),
  ];
}
