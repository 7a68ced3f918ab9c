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

export const compare: DrawEvidence = (...asked) => compareWith(false, asked);

/** One below the other, each across the width. */
export const stackedCompare: DrawEvidence = (...asked) => compareWith(true, asked);

function compareWith(
  isStacked: boolean,
  [{ parts }, area, options, context]: Parameters<DrawEvidence>,
): ReturnType<DrawEvidence> {
  const { size, colour } = options;
  const padding = size * PADDING;
  const gap = size * GAP;
  const width = isStacked ? area.width : (area.width - (parts.length - 1) * gap) / parts.length;
  const inside = width - 2 * padding;
  const sides = parts.map((part) => {
    const head = headingIn(part.head, inside, options, context);
    const items = part.items.map((item) => wordsIn(item, inside, options, context));
    const body = heightOf(items) + Math.max(0, items.length - 1) * size * ITEM_GAP;
    return { head, items, top: head.widest.height + padding, body };
  });
  const top = Math.max(...sides.map((side) => side.top));
  const body = Math.max(...sides.map((side) => side.body));
  // Side by side they are as high as the highest.
  const heads = sides.map((side) => (isStacked ? side.top : top));
  const heights = sides.map(
    (side, index) => (heads[index] ?? 0) + (isStacked ? side.body : body) + 2 * padding,
  );
  const height = isStacked
    ? heights.reduce((sum, each) => sum + each, (parts.length - 1) * gap)
    : Math.max(...heights);
  if (height > area.height) return undefined;
  const above = (index: number) => heights.slice(0, index).reduce((sum, each) => sum + each + gap, 0);
  return {
    size,
    height,
    labels: sides.flatMap((side) => [side.head.widest, ...side.items]),
    place: (box, tag) =>
      sides.flatMap((side, index) => {
        const own = mirrored(
          {
            x: box.x + (isStacked ? 0 : index * (width + gap)),
            y: box.y + (isStacked ? above(index) : 0),
            width,
            height: heights[index] ?? height,
          },
          box,
          context,
        );
        const tone = index === 0 ? colour : 'dk2';
        const name = `Side ${index + 1}`;
        const bar = { ...own, height: heads[index] ?? top };
        let y = own.y + bar.height + padding;
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
}
