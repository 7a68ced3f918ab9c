/** Topics as cards beside one another, each with its icon large: what a part of the lesson is about, at a glance. */

import type { Box } from '../../frames/drawing.ts';
import type { FrameItem, TextFrame } from '../../frames/frame.ts';
import type { Tag } from '../../frames/structure.ts';
import { iconFrames } from '../icon-frame.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { paintOf, strokeOf } from '../resolve-theme.ts';
import { type MeasuredParagraph, measureParagraph, placeParagraph } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import type { Arrange } from './arrange.ts';
import { doneStrip } from './done-strip.ts';
import { boxName, LEADING, middleText, type TonedNode, tonedNodes } from './node-frames.ts';

/** Multiples of the size. */
const GAP = 0.65;
const PADDING = 0.45;
/** The bar over each card, in the colour of its group. */
const BAR = 0.25;
/** Side of the icon: as large as its card allows. */
const ICON = { least: 1.6, most: 5 } as const;
/** Of the width of a card. */
const ICON_SHARE = 0.5;
const NUMBER = 0.9;

/** More than this in a row are too narrow for words. */
const MOST_IN_A_ROW = 5;
/** A card by itself is no wider than this share of the room, and cards leave some of its height. */
const WIDEST = 0.8;
const HIGHEST = { alone: 0.72, belowStrip: 0.88 } as const;

interface Tile extends TonedNode {
  readonly number: MeasuredParagraph;
  readonly title: MeasuredParagraph;
}

/** As few rows as there can be, of as many cards each: smaller letters are better than another row. */
export const tiles: Arrange = (figure, area, { style, leading, size }, textContext) => {
  const over = figure.groups.flatMap(({ isDone, nodes }) => (isDone ? nodes : []));
  const strip = doneStrip(over, area.width, { style, leading, size }, textContext);
  const nodes = tonedNodes({ ...figure, groups: figure.groups.filter(({ isDone }) => !isDone) });
  const rows = Math.ceil(nodes.length / MOST_IN_A_ROW);
  const columns = Math.ceil(nodes.length / rows);
  const gap = size * GAP;
  const width = Math.min((area.width - (columns - 1) * gap) / columns, area.width * WIDEST);
  const inside = width - 2 * size * PADDING;
  if (inside < size * 2) return undefined;
  const cards = nodes.map(({ node, tone }): Tile => {
    const number = { ...style, size: size * NUMBER, bold: true };
    return {
      node,
      tone,
      number: measureParagraph(
        { ...plainParagraph([{ kind: 'text', text: node.number }], number, LEADING), align: 'center' },
        inside,
        textContext,
      ),
      title: measureParagraph(
        { ...plainParagraph(node.children, { ...style, size }, leading), align: 'center', balance: true },
        inside,
        textContext,
      ),
    };
  });
  const words = Math.max(...cards.map(({ number, title }) => number.height + title.height));
  const around = size * (BAR + 3 * PADDING);
  const left = area.height - strip.height;
  const room = (left - (rows - 1) * gap) / rows;
  const icon = Math.min(size * ICON.most, inside * ICON_SHARE, room - around - words);
  if (icon < size * ICON.least) return undefined;
  const height = Math.max(
    around + words + icon,
    rows === 1 ? left * HIGHEST[strip.height > 0 ? 'belowStrip' : 'alone'] : room,
  );
  return {
    size,
    height: strip.height + rows * height + (rows - 1) * gap,
    labels: [...strip.labels, ...cards.flatMap(({ number, title }) => [number, title])],
    place: (box, tag, context) => [
      ...strip.place(box, tag, context),
      ...cards.flatMap((card, index) => {
        const row = Math.floor(index / columns);
        const inRow = Math.min(columns, cards.length - row * columns);
        const start = box.x + (box.width - inRow * width - (inRow - 1) * gap) / 2;
        const column = index % columns;
        const place = context.locale.direction === 'ltr' ? column : inRow - 1 - column;
        const own = {
          x: start + place * (width + gap),
          y: box.y + strip.height + row * (height + gap),
          width,
          height,
        };
        return cardFrames(card, own, { size, icon, words }, tag, context);
      }),
    ],
  };
};

/** Icon and words stand in the middle of the card's height, on one line with those of the others. */
function cardFrames(
  { node, tone, number, title }: Tile,
  box: Box,
  { size, icon, words: height }: { readonly size: number; readonly icon: number; readonly words: number },
  tag: Tag,
  context: LayoutContext,
): FrameItem[] {
  const { colour, tint } = context.theme.tones[tone];
  const own = { group: { name: `Node ${node.id}`, alt: node.alt }, tag };
  const bar = size * BAR;
  const padding = size * PADDING;
  const above = bar + (box.height - bar - icon - padding - height) / 2;
  const sign = { x: box.x, y: box.y + above, width: box.width, height: icon };
  const drawn = iconFrames({ icon: node.icon, name: `Icon of ${node.id}`, colour }, sign, 1, context, own);
  const isDrawn = drawn.length > 0;
  // A theme may do without tints.
  const isUnseen = context.theme.colours[tint] === context.theme.colours.lt1;
  const inside = { x: box.x + padding, width: box.width - 2 * padding };
  const signed = isDrawn ? number.height : 0;
  const top = above + icon + padding;
  const middle = { ...title, spec: { ...title.spec, tag } };
  const card: TextFrame = {
    ...middleText(boxName(node.id), box, middle, inside.x),
    anchor: 'top',
    padding: { top: top + signed, bottom: 0, left: padding, right: padding },
    paragraphs: [placeParagraph(middle, inside.x, box.y + top + signed)],
    shape: 'rect',
    fill: paintOf(context.theme, tint),
    ...(isUnseen && { stroke: strokeOf(context.theme, colour) }),
    ...own,
  };
  const rule: FrameItem = {
    kind: 'shape',
    name: `Bar of ${node.id}`,
    shape: 'rect',
    box: { ...box, height: bar },
    fill: paintOf(context.theme, colour),
    ...own,
  };
  // Without an icon the number stands in its place, as large.
  const style = isDrawn
    ? number.spec.style
    : { ...title.spec.style, font: 'heading' as const, size: icon * LARGE, bold: true };
  const spec = {
    ...number.spec,
    style: { ...style, paint: paintOf(context.theme, colour) },
    ...(isDrawn ? {} : { leading: 1 / LARGE }),
    tag,
  };
  const words = measureParagraph(spec, inside.width, textContextOf(context));
  const place = { ...inside, y: box.y + (isDrawn ? top : above), height: isDrawn ? number.height : icon };
  return [card, rule, ...drawn, { ...middleText(`Number of ${node.id}`, place, words, place.x), ...own }];
}

/** Size of a number in the place of an icon, as a share of that. */
const LARGE = 0.8;
