/** Two things side by side, each under its name. */

import { mirrored } from '../mirrored.ts';
import {
  type DrawEvidence,
  headingIn,
  heightOf,
  inset,
  shapeFrame,
  strokeIn,
  wordsFrames,
  wordsIn,
} from './drawing.ts';

/** Multiples of the size. */
const PADDING = 0.7;
const GAP = 1;
const ITEM_GAP = 0.35;

export const compare: DrawEvidence = ({ parts }, area, options, context) => {
  const { size, colour } = options;
  const padding = size * PADDING;
  const width = (area.width - (parts.length - 1) * size * GAP) / parts.length;
  const inside = width - 2 * padding;
  const sides = parts.map((part) => ({
    part,
    head: headingIn(part.head, inside, options, context),
    items: part.items.map((item) => wordsIn(item, inside, options, context)),
  }));
  const head = Math.max(...sides.map((side) => side.head.widest.height)) + padding;
  const body = Math.max(
    ...sides.map(({ items }) => heightOf(items) + Math.max(0, items.length - 1) * size * ITEM_GAP),
  );
  const height = head + body + 2 * padding;
  if (height > area.height) return undefined;
  return {
    size,
    height,
    labels: sides.flatMap((side) => [side.head.widest, ...side.items]),
    place: (box, tag) =>
      sides.flatMap((side, index) => {
        const own = mirrored(
          { x: box.x + index * (width + size * GAP), y: box.y, width, height },
          box,
          context,
        );
        const tone = index === 0 ? colour : 'dk2';
        const name = `Side ${index + 1}`;
        const bar = { ...own, height: head };
        let y = own.y + head + padding;
        return [
          shapeFrame(
            name,
            'rect',
            own,
            { fill: 'lt1', stroke: strokeIn(tone, 0.08, options, context) },
            tag,
            context,
          ),
          shapeFrame(`${name} head`, 'rect', bar, { fill: tone }, tag, context),
          ...wordsFrames(`${name} name`, inset(bar, padding, 0), [side.head.words], tag, 'middle'),
          ...side.items.flatMap((item, line) => {
            const frame = wordsFrames(
              `${name} line ${line + 1}`,
              { x: own.x + padding, y, width: inside, height: item.height },
              [item],
              tag,
            );
            y += item.height + size * ITEM_GAP;
            return frame;
          }),
        ];
      }),
  };
};
