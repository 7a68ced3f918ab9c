/** Steps one below another, each with an arrow to the next: where a row of arrows or a ring is too wide. */

import { mirrored } from '../mirrored.ts';
import {
  type DrawEvidence,
  heightOf,
  inset,
  lineFrame,
  shapeFrame,
  strokeIn,
  widthOf,
  wordsFrames,
  wordsIn,
} from './drawing.ts';

/** Multiples of the size, with good room and with little. */
const ROOMY = { across: 0.7, down: 0.45, gap: 1.3 } as const;
const TIGHT = { across: 0.5, down: 0.2, gap: 0.9 } as const;
/** Beside the boxes of a ring, for the way back to the first. */
const BACK = 1.8;
/** Share of the width that boxes of few words have. */
const LEAST = 0.5;

/** From the first step to the last. */
export const flow: DrawEvidence = (...asked) => column(ROOMY, false, asked) ?? column(TIGHT, false, asked);

/** The same, and from the last to the first again. */
export const ringFlow: DrawEvidence = (...asked) => column(ROOMY, true, asked) ?? column(TIGHT, true, asked);

function column(
  room: Record<keyof typeof ROOMY, number>,
  isRing: boolean,
  [{ parts }, area, options, context]: Parameters<DrawEvidence>,
): ReturnType<DrawEvidence> {
  const { size, colour, tint } = options;
  const [across, down, gap] = [room.across * size, room.down * size, room.gap * size];
  const beside = isRing ? BACK * size : 0;
  const most = area.width - beside - 2 * across;
  const words = parts.map(({ head, children }) => [
    wordsIn(head, most, options, context, { bold: true, colour }),
    ...(children.length > 0 ? [wordsIn(children, most, options, context)] : []),
  ]);
  // The words are at the start of lines as wide as they were measured to: the box alone is narrower.
  const width = Math.max(
    LEAST * area.width,
    Math.min(most, Math.max(...words.flat().map(widthOf)) + size) + 2 * across,
  );
  const heights = words.map((paragraphs) => heightOf(paragraphs) + 2 * down);
  const height = heights.reduce((sum, each) => sum + each, (parts.length - 1) * gap);
  if (height > area.height) return undefined;
  return {
    size,
    height,
    labels: words.flat(),
    place: (box, tag) => {
      const border = strokeIn(colour, 0.07, options, context);
      const stroke = strokeIn(colour, 0.11, options, context);
      const at = (x: number, y: number) => ({
        x: mirrored({ x, y, width: 0, height: 0 }, box, context).x,
        y,
      });
      let y = box.y;
      const placed = heights.map((own) => {
        const step = { x: box.x, y, width, height: own };
        y += own + gap;
        return step;
      });
      const middle = box.x + width / 2;
      const [first, last] = [placed[0], placed.at(-1)];
      const side = box.x + width + beside - size * 0.3;
      const [from, to] = [
        (last?.y ?? 0) + (last?.height ?? 0) / 2,
        (first?.y ?? 0) + (first?.height ?? 0) / 2,
      ];
      const edge = box.x + width;
      return [
        ...placed.flatMap((step, index) => {
          const name = `Step ${index + 1}`;
          const own = inset({ ...step, width: most + 2 * across }, across, down);
          const next = placed[index + 1];
          return [
            shapeFrame(
              name,
              'roundRect',
              mirrored(step, box, context),
              { fill: tint, stroke: border },
              tag,
              context,
            ),
            ...wordsFrames(`${name} text`, mirrored(own, box, context), words[index] ?? [], tag),
            ...(next
              ? [
                  {
                    ...lineFrame(
                      `Arrow ${index + 1}`,
                      at(middle, step.y + step.height),
                      at(middle, next.y),
                      stroke,
                      tag,
                    ),
                    arrow: true,
                  },
                ]
              : []),
          ];
        }),
        ...(isRing
          ? [
              lineFrame('Way back 1', at(edge, from), at(side, from), stroke, tag),
              lineFrame('Way back 2', at(side, from), at(side, to), stroke, tag),
              { ...lineFrame('Way back 3', at(side, to), at(edge, to), stroke, tag), arrow: true },
            ]
          : []),
      ];
    },
  };
}
