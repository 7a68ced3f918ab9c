/** Two groups in columns side by side, lines between what is linked, and the name of each group over its column. */

import type { Figure, FigureGroup } from '../../document/drawn-node.ts';
import type { Box } from '../../frames/drawing.ts';
import type { LineFrame, TextFrame } from '../../frames/frame.ts';
import type { Tag } from '../../frames/structure.ts';
import type { TextStyle } from '../../frames/text.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { paintOf } from '../resolve-theme.ts';
import { isBroken, measureParagraph, type TextContext } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import type { Arrange, FittedFigure, SizedOptions } from './arrange.ts';
import {
  boxName,
  CAPTION,
  type FittedNode,
  fitNode,
  LEADING,
  middleText,
  nodeFrames,
  SPACING,
} from './node-frames.ts';
import { isBetweenNeighbours, type Point, placeColumns, type Route, type Spot } from './place-columns.ts';

/** Multiples of the size. */
const HEAD_SIZE = 0.8;
/** Words over a column are no smaller than this, pt, where those in the boxes are not. */
const LEAST_HEAD = 14;
const LEAST_GAP = 0.26;
const GOOD_GAP = 0.9;
/** Few boxes grow to fill their room, up to so high. */
const HIGHEST = 5;
/** How far a line between two boxes of one column stands out from them, and each further one more. */
const BEND = 0.7;

/** Width of the lines: heavier than those round the boxes. */
const LINE = 0.09;

/** Share of the width that each column takes; the lines have the rest. */
const COLUMN = 0.41;

/** Reasons are read from the last row, too, pt. */
const LEAST_CAPTION = 14;

/** With the reasons of links where there is room for them. */
export const columns: Arrange = (figure, area, options, textContext) => {
  const isReasoned = figure.links.some(({ because }) => because) && options.size * CAPTION >= LEAST_CAPTION;
  const reasoned = isReasoned ? inColumns(figure, area, options, textContext, reasonOf(figure)) : undefined;
  return reasoned && !reasoned.isUneven && !reasoned.labels.some(isBroken)
    ? reasoned
    : inColumns(figure, area, options, textContext, () => '');
};

/** Why a topic leads to others: one reason after the other. */
function reasonOf({ links }: Figure): (id: string) => string {
  return (id) => links.flatMap(({ from, because }) => (from === id && because ? [because] : [])).join(' ');
}

function inColumns(
  figure: Figure,
  { width, height }: { readonly width: number; readonly height: number },
  options: SizedOptions,
  textContext: TextContext,
  captionOf: (id: string) => string,
): FittedFigure | undefined {
  const { size } = options;
  const column = width * COLUMN;
  const groups = figure.groups.slice(0, 2);
  const nodes = groups.map((group) =>
    group.nodes.map((node) => fitNode(node, column, options, textContext, captionOf(node.id))),
  );
  const head = size * SPACING.head;
  const heightWith = (gap: number, heights: (column: readonly FittedNode[]) => number) =>
    head + Math.max(...nodes.map((boxes) => heights(boxes) + boxes.length * size * gap));
  // Boxes of one height look calmer; where there is no room for that, each is as high as its words.
  const needed = Math.max(0, ...nodes.flat().map((node) => node.height));
  const most = Math.max(1, ...nodes.map((boxes) => boxes.length));
  const highest = Math.max(needed, Math.min(size * HIGHEST, (height - head) / most - size * GOOD_GAP));
  const equal = (boxes: readonly FittedNode[]) => boxes.length * highest;
  const own = (boxes: readonly FittedNode[]) => boxes.reduce((sum, box) => sum + box.height, 0);
  const isEqual = heightWith(LEAST_GAP, equal) <= height;
  if (!isEqual && heightWith(LEAST_GAP, own) > height) return undefined;
  const fitted = nodes.map((boxes) => boxes.map((box) => (isEqual ? { ...box, height: highest } : box)));
  return {
    size,
    isUneven: !isEqual,
    height: Math.min(height, heightWith(GOOD_GAP, isEqual ? equal : own)),
    labels: fitted.flat().flatMap(({ label, caption }) => (caption ? [label, caption] : [label])),
    place: (area, tag, context) => {
      const routes = routesOf(figure, groups);
      const below = { ...area, y: area.y + head, height: area.height - head };
      const heights = fitted.map((boxes) => boxes.map((box) => box.height));
      const placed = placeColumns(heights, routes, below, column, context.locale.direction);
      return [
        ...groups.flatMap((group, index) => {
          const { x, boxes } = placed.columns[index] ?? { x: area.x, boxes: [] };
          return [
            headFrame(group, { x, y: area.y, width: column, height: head }, size, tag, context),
            ...(fitted[index] ?? []).flatMap((node, row) =>
              nodeFrames(node, boxes[row] ?? area, { size, tone: group.tone, tag }, context),
            ),
          ];
        }),
        ...routes.flatMap((route, index) => {
          const ends = placed.lines[index];
          const group = groups[route.from.column];
          return ends && group ? lineFrames(route, ends, { group, size, tag, routes }, context) : [];
        }),
      ];
    },
  };
}

interface NamedRoute extends Route {
  /** Ids of the nodes. */
  readonly ids: { readonly from: string; readonly to: string };
}

function routesOf({ links }: Figure, groups: readonly FigureGroup[]): NamedRoute[] {
  const spots = new Map(
    groups.flatMap(({ nodes }, column) => nodes.map(({ id }, row): [string, Spot] => [id, { column, row }])),
  );
  return links.flatMap((ids) => {
    const from = spots.get(ids.from);
    const to = spots.get(ids.to);
    return from && to ? [{ from, to, ids }] : [];
  });
}

function headFrame(
  { head, tone }: FigureGroup,
  box: Box,
  size: number,
  tag: Tag,
  context: LayoutContext,
): TextFrame {
  const style: TextStyle = {
    font: 'body',
    size: Math.max(size * HEAD_SIZE, Math.min(size, LEAST_HEAD)),
    bold: true,
    italic: false,
    paint: paintOf(context.theme, context.theme.tones[tone].colour),
  };
  const spec = { ...plainParagraph(head, style, LEADING), tag };
  return middleText(`Head of ${tone}`, box, measureParagraph(spec, box.width, textContextOf(context)), box.x);
}

interface Drawn {
  readonly group: FigureGroup;
  readonly size: number;
  readonly tag: Tag;
  readonly routes: readonly Route[];
}

function lineFrames(
  { from, to, ids }: NamedRoute,
  { start, end }: { readonly start: Point; readonly end: Point },
  { group, size, tag, routes }: Drawn,
  context: LayoutContext,
): LineFrame[] {
  const line = {
    kind: 'line' as const,
    name: `Line from ${ids.from} to ${ids.to}`,
    stroke: {
      paint: paintOf(context.theme, context.theme.tones[group.tone].colour),
      width: size * LINE,
    },
    tag,
  };
  if (from.column !== to.column) {
    const glue = { from: boxName(ids.from), to: boxName(ids.to) };
    return [{ ...line, from: start, to: end, arrow: true, glue }];
  }
  if (isBetweenNeighbours({ from, to })) return [{ ...line, from: start, to: end, arrow: true }];
  // Further within a column a line goes out into the room between the columns, along it, and back.
  const bends = routes.filter(
    (route) =>
      route.from.column === from.column && route.to.column === from.column && !isBetweenNeighbours(route),
  );
  const rank = bends.findIndex((route) => route.from === from && route.to === to);
  const isOutward = (from.column === 0) === (context.locale.direction === 'ltr');
  const x = start.x + (isOutward ? 1 : -1) * size * BEND * (1 + rank / 2);
  return [
    { ...line, from: start, to: { x, y: start.y } },
    { ...line, from: { x, y: start.y }, to: { x, y: end.y } },
    { ...line, from: { x, y: end.y }, to: end, arrow: true },
  ];
}
