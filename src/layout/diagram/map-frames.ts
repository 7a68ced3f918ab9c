/** Draws a fitted concept map: boxes with their numbers, lines between them, and words over the columns. */

import type { MapNode } from '../../document/node.ts';
import type {
  Box,
  ColourSlot,
  FrameItem,
  LineFrame,
  ShapeKind,
  Tag,
  TextFrame,
  TextStyle,
} from '../frame.ts';
import { type LayoutKit, settingOf } from '../layout-kit.ts';
import { paintOf } from '../look.ts';
import { type MeasuredParagraph, measureParagraph, placeParagraph } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import { type FittedMap, type FittedNode, SPACING } from './fit-map.ts';
import { type PlacedMap, placeMap } from './place-map.ts';

/** Obstacles and remedies are told apart by colour, by shape and by side, as everywhere in the papers. */
const LOOKS: Readonly<Record<MapNode['role'], Look>> = {
  obstacle: { shape: 'octagon', strong: 'accent1', tint: 'accent5' },
  remedy: { shape: 'ellipse', strong: 'accent2', tint: 'accent6' },
};

interface Look {
  readonly shape: ShapeKind;
  readonly strong: ColourSlot;
  readonly tint: ColourSlot;
}

/** Multiples of the size. */
const HEAD_SIZE = 0.8;
const NUMBER_SIZE = 0.8;
const RULE = 0.07;
const LEADING = 1.1;

/** What the whole map says, for those who do not see it. */
export function mapAlt({ map }: FittedMap): string {
  return [map.summary, ...map.nodes.map(({ alt }) => alt)].join(' ');
}

/** @param tag of the figure that all of it belongs to */
export function mapFrames(fitted: FittedMap, area: Box, tag: Tag, kit: LayoutKit): FrameItem[] {
  const head = fitted.size * SPACING.head;
  const routes = fitted.map.links.map(({ from, to }) => ({
    from: fitted.remedies.findIndex(({ node }) => node.id === from),
    to: fitted.obstacles.findIndex(({ node }) => node.id === to),
  }));
  const heights = {
    obstacles: fitted.obstacles.map(({ height }) => height),
    remedies: fitted.remedies.map(({ height }) => height),
  };
  const below = { ...area, y: area.y + head, height: area.height - head };
  const placed = placeMap(heights, routes, below, fitted.column, kit.locale.direction);
  const columns = [
    { role: 'obstacle', nodes: fitted.obstacles, ...placed.obstacles },
    { role: 'remedy', nodes: fitted.remedies, ...placed.remedies },
  ] as const;
  return [
    ...columns.flatMap(({ role, nodes, x, boxes }) => [
      headFrame(fitted, role, { x, y: area.y, width: fitted.column, height: head }, tag, kit),
      ...nodes.flatMap((node, index) => nodeFrames(node, boxes[index] ?? area, fitted.size, tag, kit)),
    ]),
    ...lineFrames(fitted, placed, tag, kit),
  ];
}

function headFrame(
  { map, size }: FittedMap,
  role: MapNode['role'],
  box: Box,
  tag: Tag,
  kit: LayoutKit,
): TextFrame {
  const style: TextStyle = {
    font: 'body',
    size: size * HEAD_SIZE,
    bold: true,
    italic: false,
    paint: paintOf(kit.theme, LOOKS[role].strong),
  };
  const spec = { ...plainParagraph(map.heads[role], style, LEADING), tag };
  return textFrame(`Head of ${role}`, box, measureParagraph(spec, box.width, settingOf(kit)), box.x);
}

/** A box with its label, and its number on a badge inside it; they move as one. */
function nodeFrames(
  { node, label }: FittedNode,
  box: Box,
  size: number,
  tag: Tag,
  kit: LayoutKit,
): TextFrame[] {
  const { strong, tint } = LOOKS[node.role];
  const paint = paintOf(kit.theme, strong);
  const group = { name: `Node ${node.id}`, alt: node.alt };
  const badge = size * SPACING.badge;
  const across = size * SPACING.across;
  const isLeft = kit.locale.direction === 'ltr';
  const badgeBox = {
    x: isLeft ? box.x + across : box.x + box.width - across - badge,
    y: box.y + (box.height - badge) / 2,
    width: badge,
    height: badge,
  };
  const before = badge + 2 * across;
  const words = { ...label, spec: { ...label.spec, tag } };
  return [
    {
      ...textFrame(boxName(node.id), box, words, isLeft ? box.x + before : box.x + across),
      padding: { top: 0, bottom: 0, left: isLeft ? before : across, right: isLeft ? across : before },
      shape: 'rect',
      fill: paintOf(kit.theme, tint),
      stroke: { paint, width: size * RULE },
      group,
      tag,
    },
    { ...badgeFrame({ ...node, name: `Number of ${node.id}` }, badgeBox, kit, tag), group, tag },
  ];
}

/**
 * The number of an obstacle or a remedy on the shape that stands for it.
 *
 * @param tag of the figure that the number is read with; left out for decoration
 */
export function badgeFrame(
  { role, number, name }: { readonly role: MapNode['role']; readonly number: string; readonly name: string },
  box: Box,
  kit: LayoutKit,
  tag?: Tag,
): TextFrame {
  const style: TextStyle = {
    font: 'heading',
    size: (box.height / SPACING.badge) * NUMBER_SIZE,
    bold: true,
    italic: false,
    paint: paintOf(kit.theme, 'lt1'),
  };
  const spec = {
    ...plainParagraph([{ kind: 'text', text: number }], style, LEADING),
    align: 'center' as const,
    ...(tag !== undefined && { tag }),
  };
  const { shape, strong } = LOOKS[role];
  const words = measureParagraph(spec, box.width, settingOf(kit));
  return { ...textFrame(name, box, words, box.x), shape, fill: paintOf(kit.theme, strong) };
}

/** Words in the middle of a box's height. */
function textFrame(name: string, box: Box, words: MeasuredParagraph, x: number): TextFrame {
  return {
    kind: 'text',
    box,
    name,
    style: words.spec.style,
    scale: 1,
    anchor: 'middle',
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    paragraphs: [placeParagraph(words, x, box.y + (box.height - words.height) / 2)],
  };
}

/** The name of the frame that holds a node's label. */
export function boxName(id: string): string {
  return `Box of ${id}`;
}

/** Lines of neighbouring remedies differ in their dashes, so that each can be followed without colour. */
function lineFrames({ map, size }: FittedMap, { routes }: PlacedMap, tag: Tag, kit: LayoutKit): LineFrame[] {
  const paint = paintOf(kit.theme, LOOKS.remedy.strong);
  return routes.map(({ from, start, end }, index): LineFrame => {
    const ids = map.links[index] ?? { from: '', to: '' };
    return {
      kind: 'line',
      name: `Line from ${ids.from} to ${ids.to}`,
      from: start,
      to: end,
      stroke: { paint, width: size * RULE, ...(from % 2 === 1 && { dash: 'dash' }) },
      arrow: true,
      glue: { from: boxName(ids.from), to: boxName(ids.to) },
      tag,
    };
  });
}
