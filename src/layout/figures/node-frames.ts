/** What every arrangement draws of a node: its box with the label, and its number on the shape of its group. */

import type { Figure, FigureNode } from '../../document/drawn-node.ts';
import type { Box } from '../../frames/drawing.ts';
import type { FrameItem, LineFrame, TextFrame } from '../../frames/frame.ts';
import type { Tag } from '../../frames/structure.ts';
import type { TextStyle } from '../../frames/text.ts';
import type { Tone } from '../../kinds/tone.ts';
import { iconFrames } from '../icon-frame.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { paintOf } from '../resolve-theme.ts';
import {
  type MeasuredParagraph,
  measureParagraph,
  placeParagraph,
  type TextContext,
} from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import type { SizedOptions } from './arrange.ts';

/** Room in and round the boxes, as multiples of the size. */
export const SPACING = { badge: 1.3, across: 0.45, down: 0.24, head: 1.5 } as const;

/** Multiples of the size. */
const RULE = 0.07;
export const LEADING = 1.1;
const NUMBER_SIZE = 0.8;

/** A node with the tone of its group. */
export interface TonedNode {
  readonly node: FigureNode;
  readonly tone: Tone;
}

/** Those of all groups, for arrangements that set them in one line. */
export function tonedNodes({ groups }: Figure): TonedNode[] {
  return groups.flatMap(({ tone, nodes }) => nodes.map((node) => ({ node, tone })));
}

export interface FittedNode {
  readonly node: FigureNode;
  readonly label: MeasuredParagraph;
  /** Stands below the label, smaller. */
  readonly caption?: MeasuredParagraph;
  /** Height of its box, pt. */
  readonly height: number;
}

/** Size of a caption as a multiple of that of its label. */
export const CAPTION = 0.75;

/** @param width of its box, pt */
export function fitNode(
  node: FigureNode,
  width: number,
  { style, leading, size }: SizedOptions,
  textContext: TextContext,
  caption = '',
): FittedNode {
  const room = width - size * (SPACING.badge + 3 * SPACING.across);
  const measured = (words: FigureNode['children'], share: number) =>
    measureParagraph(plainParagraph(words, { ...style, size: size * share }, leading), room, textContext);
  const label = measured(titleOf(node), 1);
  const below = caption ? measured([{ kind: 'text', text: caption }], CAPTION) : undefined;
  const inside = Math.max(label.height + (below?.height ?? 0), size * SPACING.badge);
  return { node, label, ...(below && { caption: below }), height: inside + 2 * size * SPACING.down };
}

/** With its number before it, where an icon stands in the place of that. */
export function titleOf({ icon, number, children }: FigureNode): FigureNode['children'] {
  return icon && number ? [{ kind: 'text', text: `${number}\u00a0` }, ...children] : children;
}

/** A box with its label, and its badge inside it; they move as one. */
export function nodeFrames(
  { node, label, caption }: FittedNode,
  box: Box,
  { size, tone, tag }: { readonly size: number; readonly tone: Tone; readonly tag: Tag },
  context: LayoutContext,
): FrameItem[] {
  const { colour, tint } = context.theme.tones[tone];
  const group = { name: `Node ${node.id}`, alt: node.alt };
  const badge = size * SPACING.badge;
  const across = size * SPACING.across;
  const isLeft = context.locale.direction === 'ltr';
  const badgeBox = {
    x: isLeft ? box.x + across : box.x + box.width - across - badge,
    y: box.y + (box.height - badge) / 2,
    width: badge,
    height: badge,
  };
  const before = badge + 2 * across;
  const words = { ...label, spec: { ...label.spec, tag } };
  const x = isLeft ? box.x + before : box.x + across;
  const top = (box.height - label.height - (caption?.height ?? 0)) / 2;
  const room = { x, y: box.y + top, width: label.width, height: label.height };
  const below = caption && { ...caption, spec: { ...caption.spec, tag } };
  const captionBox = { ...room, y: room.y + room.height, height: caption?.height ?? 0 };
  return [
    {
      ...middleText(boxName(node.id), box, words, x),
      padding: { top: 0, bottom: 0, left: isLeft ? before : across, right: isLeft ? across : before },
      shape: 'rect',
      fill: paintOf(context.theme, tint),
      stroke: { paint: paintOf(context.theme, colour), width: size * RULE },
      group,
      tag,
      ...(below && {
        anchor: 'top' as const,
        padding: { top, bottom: 0, left: isLeft ? before : across, right: isLeft ? across : before },
        paragraphs: [placeParagraph(words, x, room.y)],
      }),
    },
    ...(below ? [{ ...middleText(`Reason of ${node.id}`, captionBox, below, x), group, tag }] : []),
    ...badgeFrames({ ...node, tone }, badgeBox, context, { group, tag }),
  ];
}

/** Of the badge: its icon stands well within the circle. */
const ICON_SHARE = 0.66;

/**
 * The icon of a topic, or else its number, on the shape that stands for its group.
 *
 * @param own the figure and the group that they belong to; left out for decoration
 */
export function badgeFrames(
  { tone, icon, number, id }: Pick<FigureNode, 'icon' | 'number' | 'id'> & { readonly tone: Tone },
  box: Box,
  context: LayoutContext,
  own: Pick<TextFrame, 'group' | 'tag'> = {},
): FrameItem[] {
  const drawn = iconFrames({ icon, name: `Icon of ${id}`, colour: 'lt1' }, box, ICON_SHARE, context, own);
  if (drawn.length === 0) {
    return [{ ...badgeFrame({ tone, number, name: `Number of ${id}` }, box, context, own.tag), ...own }];
  }
  const { shape, colour } = context.theme.tones[tone];
  const ground = { kind: 'shape', name: `Badge of ${id}`, shape, box } as const;
  return [{ ...ground, fill: paintOf(context.theme, colour), ...own }, ...drawn];
}

/** @param tag of the figure that the number is read with; left out for decoration */
function badgeFrame(
  { tone, number, name }: { readonly tone: Tone; readonly number: string; readonly name: string },
  box: Box,
  context: LayoutContext,
  tag?: Tag,
): TextFrame {
  const style: TextStyle = {
    font: 'heading',
    size: (box.height / SPACING.badge) * NUMBER_SIZE,
    bold: true,
    italic: false,
    paint: paintOf(context.theme, 'lt1'),
  };
  const spec = {
    ...plainParagraph([{ kind: 'text', text: number }], style, LEADING),
    align: 'center' as const,
    ...(tag !== undefined && { tag }),
  };
  const { shape, colour } = context.theme.tones[tone];
  const words = measureParagraph(spec, box.width, textContextOf(context));
  return { ...middleText(name, box, words, box.x), shape, fill: paintOf(context.theme, colour) };
}

/** Words in the middle of a box's height. */
export function middleText(name: string, box: Box, words: MeasuredParagraph, x: number): TextFrame {
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

/** The line of a timeline, from one end down to the other: under its signs, which are drawn after it. */
export function axisLine(
  x: number,
  from: number,
  to: number,
  { size, tag }: { readonly size: number; readonly tag: Tag },
  context: LayoutContext,
): LineFrame {
  return {
    kind: 'line',
    name: 'Axis',
    from: { x, y: from },
    to: { x, y: to },
    stroke: { paint: paintOf(context.theme, 'accent4'), width: size * RULE },
    tag,
  };
}
