/** One large number on a tinted ground, what it counts below it, and beside it the whole as dots. */

import type { Box } from '../../frames/drawing.ts';
import type { FrameItem } from '../../frames/frame.ts';
import { mirrored } from '../mirrored.ts';
import {
  type DrawEvidence,
  heightOf,
  inset,
  type Size,
  shapeFrame,
  strokeIn,
  widthOf,
  wordsFrames,
  wordsIn,
} from './drawing.ts';

/** Multiples of the size. */
const PADDING = 0.8;
const NUMBER = { most: 4, least: 1.5 } as const;
const DOT = { most: 1.8, share: 0.76 } as const;
/** So many dots in a row are counted at a glance. */
const ROWS_OF = [5, 10, 20];
/** Of the column's width that a number takes: where its font is missing, another is up to a third wider. */
const SLACK = 0.72;
/** Share of the width that dots have. */
const DOTS = 0.5;

export const figure: DrawEvidence = (...asked) => figureWith(false, asked);

/** The same with the whole below the number, which then has all of the width. */
export const stackedFigure: DrawEvidence = (...asked) => figureWith(true, asked);

function figureWith(
  isStacked: boolean,
  [
    {
      parts: [part],
      of,
    },
    area,
    options,
    context,
  ]: Parameters<DrawEvidence>,
): ReturnType<DrawEvidence> {
  const { size, colour, tint } = options;
  if (!part || (isStacked && of === 0)) return undefined;
  const padding = size * PADDING;
  const inside = area.width - 2 * padding;
  const grid = of > 0 ? inside * (isStacked ? 1 : DOTS) : 0;
  const column = isStacked ? inside : inside - grid - (grid > 0 ? padding : 0);
  const shown = part.values[0]?.shown ?? [];
  const number = numberWithin(column, (share) =>
    wordsIn(shown, column, options, context, { share, bold: true, font: 'heading', colour }),
  );
  const says = wordsIn(part.children, column, options, context);
  const words = heightOf([number, says]);
  const above = isStacked ? words + padding : 0;
  const room = area.height - 2 * padding - above;
  if (room < 0) return undefined;
  const { columns, dot } = gridOf(of, { width: grid, height: room }, size * DOT.most);
  const rows = columns > 0 ? Math.ceil(of / columns) : 0;
  const height = Math.max(words, above + dot * rows) + 2 * padding;
  if (height > area.height) return undefined;
  return {
    size,
    height,
    labels: [number, says],
    place: (box, tag) => {
      const within = inset(box, padding);
      const text = mirrored(
        { ...within, width: column, ...(isStacked && { height: words }) },
        within,
        context,
      );
      const whole = isStacked
        ? { ...within, y: within.y + above, width: columns * dot, height: within.height - above }
        : within;
      const value = part.values[0]?.value ?? 0;
      return [
        shapeFrame(
          'Ground',
          'rect',
          box,
          { fill: tint, stroke: strokeIn(colour, 0.06, options, context) },
          tag,
          context,
        ),
        ...dots({ of, value, columns, dot }, whole).map(({ cell, isFilled }, index): FrameItem => {
          const look = isFilled
            ? { fill: colour }
            : { fill: 'lt1' as const, stroke: strokeIn(colour, 0.06, options, context) };
          return shapeFrame(
            `Dot ${index + 1}`,
            'ellipse',
            mirrored(cell, within, context),
            look,
            tag,
            context,
          );
        }),
        ...wordsFrames('Number', text, [number, says], tag, 'middle'),
      ];
    },
  };
}

/** As large as stands on one line. */
function numberWithin(width: number, at: (share: number) => ReturnType<typeof wordsIn>) {
  for (let share: number = NUMBER.most; share > NUMBER.least; share *= 0.85) {
    const number = at(share);
    if (number.lines.length === 1 && widthOf(number) <= width * SLACK) return number;
  }
  return at(NUMBER.least);
}

/** In rows of the length that leaves the dots largest. */
function gridOf(of: number, { width, height }: Size, most: number): { columns: number; dot: number } {
  const tries = ROWS_OF.filter((columns) => columns <= of);
  const grids = (tries.length > 0 ? tries : [of]).map((columns) => ({
    columns,
    dot: columns > 0 ? Math.min(width / columns, height / Math.ceil(of / columns), most) : 0,
  }));
  return grids.reduce((best, next) => (next.dot > best.dot ? next : best));
}

/** At the end of an area, in rows from its top. */
function dots(
  { of, value, columns, dot }: { of: number; value: number; columns: number; dot: number },
  { x, y, width, height }: Box,
) {
  const top = y + (height - Math.ceil(of / Math.max(columns, 1)) * dot) / 2;
  const left = x + width - columns * dot;
  return Array.from({ length: of }, (_, index) => {
    const cell = {
      x: left + (index % columns) * dot,
      y: top + Math.floor(index / columns) * dot,
      width: dot,
      height: dot,
    };
    return { cell: inset(cell, (dot * (1 - DOT.share)) / 2), isFilled: index < value };
  });
}
