/** Topics along a line from top to bottom, by turns at its two sides: a timeline in a room that is wider than high. */

import type { FigureNode } from '../../document/drawn-node.ts';
import type { Box } from '../../frames/drawing.ts';
import type { FrameItem } from '../../frames/frame.ts';
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

/** Multiples of the size: between those of one side, and from the axis. */
const GAP = { least: 0.3, good: 0.9, across: 0.8 } as const;
const BADGE = SPACING.badge * 1.1;
/** Fewer look lost at two sides. */
const LEAST = 3;

interface Stop extends TonedNode {
  /** When it happened, over what happened; nothing where that is not said. */
  readonly lines: readonly MeasuredParagraph[];
  readonly height: number;
}

export const twoSidedAxis: Arrange = (figure, { width, height }, { style, leading, size }, textContext) => {
  const badge = size * BADGE;
  const side = width / 2 - badge / 2 - size * GAP.across;
  const nodes = tonedNodes(figure);
  if (nodes.length < LEAST) return undefined;
  const stops = nodes.map(({ node, tone }, index): Stop => {
    const measured = (words: FigureNode['children'], bold: boolean) => {
      const spec = plainParagraph(words, { ...style, size, bold }, leading);
      return measureParagraph({ ...spec, align: index % 2 === 0 ? 'end' : 'start' }, side, textContext);
    };
    const lines = [
      ...(node.when ? [measured([{ kind: 'text', text: node.when }], true)] : []),
      measured(titleOf(node), false),
    ];
    return { node, tone, lines, height: lines.reduce((sum, line) => sum + line.height, 0) };
  });
  const highest = Math.max(badge, ...stops.map((stop) => stop.height));
  // Those of one side stand two rows apart; signs on the axis one.
  const pitchWith = (gap: number) => Math.max((highest + size * gap) / 2, badge + size * 0.1);
  const heightWith = (pitch: number) => (stops.length - 1) * pitch + highest;
  if (heightWith(pitchWith(GAP.least)) > height) return undefined;
  const whole = Math.min(height, heightWith(pitchWith(GAP.good)));
  const pitch = (whole - highest) / (stops.length - 1);
  return {
    size,
    height: whole,
    labels: stops.flatMap(({ lines }) => lines),
    place: (area, tag, context) => {
      const x = area.x + area.width / 2;
      const middle = (index: number) => area.y + highest / 2 + index * pitch;
      return [
        axisLine(x, middle(0), middle(stops.length - 1), { size, tag }, context),
        ...stops.flatMap((stop, index) => {
          const isFirst = (index % 2 === 0) === (context.locale.direction === 'ltr');
          const left = isFirst ? area.x : area.x + area.width - side;
          const room = { x: left, y: middle(index) - stop.height / 2, width: side, height: stop.height };
          const sign = { x: x - badge / 2, y: middle(index) - badge / 2, width: badge, height: badge };
          return stopFrames(stop, room, sign, tag, context);
        }),
      ];
    },
  };
};

/** Its sign on the axis with its date and its title beside it; they move as one. */
function stopFrames(
  { node, tone, lines }: Stop,
  room: Box,
  sign: Box,
  tag: Tag,
  context: LayoutContext,
): FrameItem[] {
  const own = { group: { name: `Node ${node.id}`, alt: node.alt }, tag };
  let y = room.y;
  const words = lines.map((line, index): FrameItem => {
    const box = { ...room, y, height: line.height };
    y += line.height;
    const isTitle = index === lines.length - 1;
    const measured = { ...line, spec: { ...line.spec, tag } };
    return {
      ...middleText(isTitle ? boxName(node.id) : `Date of ${node.id}`, box, measured, room.x),
      ...own,
    };
  });
  return [...words.slice(0, -1), ...badgeFrames({ ...node, tone }, sign, context, own), ...words.slice(-1)];
}
