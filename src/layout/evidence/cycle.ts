/** Steps in a ring, each with an arrow to the next. */

import type { Box } from '../../frames/drawing.ts';
import type { FrameItem } from '../../frames/frame.ts';
import {
  type DrawEvidence,
  heightOf,
  inset,
  type Point,
  shapeFrame,
  strokeIn,
  wordsFrames,
  wordsIn,
} from './drawing.ts';

/** Share of the width that a box has; by turns, for words that need more or less room. */
const WIDTHS = [0.3, 0.36, 0.42];
const LEAST = 3;
/** Multiples of the size. */
const PADDING = 0.5;
const GAP = 0.9;

export const cycle: DrawEvidence = ({ parts }, area, options, context) => {
  // Fewer make no ring.
  if (parts.length < LEAST) return undefined;
  for (const share of WIDTHS) {
    const { size, colour, tint } = options;
    const padding = size * PADDING;
    const width = area.width * share;
    const words = parts.map(({ head, children }) => [
      wordsIn(head, width - 2 * padding, options, context, { bold: true, colour, align: 'center' }),
      ...(children.length > 0
        ? [wordsIn(children, width - 2 * padding, options, context, { align: 'center' })]
        : []),
    ]);
    const boxHeight = Math.max(...words.map(heightOf)) + 2 * padding;
    const boxes = ring(parts.length, { x: 0, y: 0, ...area }, width, boxHeight);
    if (boxHeight > area.height || overlap(boxes, size * GAP)) continue;
    return {
      size,
      height: area.height,
      labels: words.flat(),
      place: (box, tag) => {
        const placed = ring(parts.length, box, width, boxHeight);
        const stroke = strokeIn(colour, 0.11, options, context);
        return placed.flatMap((own, index): FrameItem[] => {
          const next = placed[(index + 1) % placed.length] ?? own;
          const name = `Step ${index + 1}`;
          const [from, to] = [edge(own, next), edge(next, own)];
          return [
            shapeFrame(
              name,
              'roundRect',
              own,
              { fill: tint, stroke: strokeIn(colour, 0.07, options, context) },
              tag,
              context,
            ),
            ...wordsFrames(`${name} text`, inset(own, padding, 0), words[index] ?? [], tag, 'middle'),
            { kind: 'line', name: `Arrow ${index + 1}`, from, to, stroke, arrow: true, tag },
          ];
        });
      },
    };
  }
  return undefined;
};

/** From the top, clockwise. */
function ring(count: number, { x, y, width, height }: Box, across: number, down: number): Box[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * index) / count;
    // The lowest boxes of an odd ring stand on the ground.
    const lowest = Math.max(
      ...Array.from({ length: count }, (_, each) => Math.sin(-Math.PI / 2 + (2 * Math.PI * each) / count)),
    );
    const widest = Math.max(
      ...Array.from({ length: count }, (_, each) => Math.cos(-Math.PI / 2 + (2 * Math.PI * each) / count)),
    );
    const middle = {
      x: x + width / 2 + (Math.cos(angle) / widest) * ((width - across) / 2),
      y: y + down / 2 + ((Math.sin(angle) + 1) / (lowest + 1)) * (height - down),
    };
    return { x: middle.x - across / 2, y: middle.y - down / 2, width: across, height: down };
  });
}

function overlap(boxes: readonly Box[], gap: number): boolean {
  return boxes.some((one, index) =>
    boxes
      .slice(index + 1)
      .some(
        (other) =>
          Math.abs(one.x - other.x) < one.width + gap && Math.abs(one.y - other.y) < one.height + gap,
      ),
  );
}

/** Where the line from the middle of a box to that of another leaves it. */
function edge(box: Box, other: Box): Point {
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const to = { x: other.x + other.width / 2, y: other.y + other.height / 2 };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  );
  return { x: from.x + dx * share, y: from.y + dy * share };
}
