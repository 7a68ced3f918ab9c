/** Topics as signs with lines between what is linked, and no words: the picture of a lesson on its cover. */

import type { FigureNode } from '../../document/drawn-node.ts';
import type { Box, ColourSlot, Stroke } from '../../frames/drawing.ts';
import type { FrameItem } from '../../frames/frame.ts';
import type { Tag } from '../../frames/structure.ts';
import type { Tone } from '../../kinds/tone.ts';
import { iconFrames } from '../icon-frame.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { lightness } from '../lightness.ts';
import { paintOf } from '../resolve-theme.ts';
import { measureParagraph } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import type { Arrange, SizedOptions } from './arrange.ts';
import { type NetSpot, netSpots } from './net-spots.ts';
import { LEADING, middleText } from './node-frames.ts';

/** Of a sign, as shares of its side. */
const ICON = 0.56;
const NUMBER = 0.42;
/** pt */
const OUTLINE = 2;
const LINE = 1.5;

export const net: Arrange = (figure, area, options) => {
  const { spots, side, lines } = netSpots(figure, area);
  return {
    size: options.size,
    height: area.height,
    labels: [],
    place: (box, tag, context) => {
      const at = (spot: NetSpot): Box => {
        const x = context.locale.direction === 'ltr' ? spot.x : area.width - spot.x;
        return { x: box.x + x - side / 2, y: box.y + spot.y - side / 2, width: side, height: side };
      };
      const stroke: Stroke = { paint: options.style.paint, width: LINE, dash: 'sysDot' };
      return [
        ...lines.map(({ from, to }): FrameItem => {
          const ends = between(at(from), at(to));
          return { kind: 'line', name: `Line from ${from.node.id} to ${to.node.id}`, ...ends, stroke, tag };
        }),
        ...spots.flatMap((spot) => signFrames(spot.node, spot.tone, at(spot), options, tag, context)),
      ];
    },
  };
};

/** From the edge of one sign to that of the other. */
function between(one: Box, other: Box) {
  const [from, to] = [one, other].map(({ x, y, width }) => ({ x: x + width / 2, y: y + width / 2 }));
  if (!from || !to) throw new RangeError('Unexpected line, expected two ends');
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const share = Math.min(0.5, one.width / 2 / length);
  const [dx, dy] = [(to.x - from.x) * share, (to.y - from.y) * share];
  return { from: { x: from.x + dx, y: from.y + dy }, to: { x: to.x - dx, y: to.y - dy } };
}

function signFrames(
  { id, icon, number, alt }: FigureNode,
  tone: Tone,
  box: Box,
  { style }: SizedOptions,
  tag: Tag,
  context: LayoutContext,
): FrameItem[] {
  const own = { group: { name: `Node ${id}`, alt }, tag };
  const { shape, colour, tint } = context.theme.tones[tone];
  const slot = nearest(style.paint.hex, [colour, tint], context);
  const outline = { paint: paintOf(context.theme, slot), width: OUTLINE };
  const ring: FrameItem = { kind: 'shape', name: `Sign of ${id}`, shape, box, stroke: outline, ...own };
  const drawn = iconFrames(
    { icon, name: `Icon of ${id}`, colour: style.paint.slot },
    box,
    ICON,
    context,
    own,
  );
  if (drawn.length > 0) return [ring, ...drawn];
  const letters = { ...style, font: 'heading' as const, size: box.height * NUMBER, bold: true };
  const spec = { ...plainParagraph([{ kind: 'text', text: number }], letters, LEADING), tag };
  const words = measureParagraph({ ...spec, align: 'center' }, box.width, textContextOf(context));
  return [ring, { ...middleText(`Number of ${id}`, box, words, box.x), ...own }];
}

/** The colour as light as the words beside it, which are legible on their ground. */
function nearest(
  words: string,
  slots: readonly [ColourSlot, ColourSlot],
  { theme }: LayoutContext,
): ColourSlot {
  const distance = (slot: ColourSlot) => Math.abs(lightness(theme.colours[slot]) - lightness(words));
  return distance(slots[0]) <= distance(slots[1]) ? slots[0] : slots[1];
}
