/** What is drawn of a chart with its names below it: the lines of its scale, its marks, and the stretches between them. */

import type { ScaleLinear } from 'd3-scale';
import type { Box } from '../../../frames/drawing.ts';
import type { FrameItem } from '../../../frames/frame.ts';
import type { Tag } from '../../../frames/structure.ts';
import { mirrored } from '../../mirrored.ts';
import type { MeasuredParagraph } from '../../text/paragraph.ts';
import { lineFrame, type Point, strokeIn, widthOf, wordsFrames } from '../drawing.ts';
import { type ChartParts, mark } from './chart-parts.ts';

export type Marks = 'column' | 'line' | 'dot';

/** Multiples of the size. */
const POINT = { column: 0, line: 0.45, dot: 0.7 } as const;
const LINE = 0.14;
const GRID = 0.03;

export interface Upright {
  readonly marks: Marks;
  readonly parts: ChartParts;
  readonly box: Box;
  readonly tag: Tag;
  /** A place on the page, from one within the chart. */
  readonly at: (x: number, y: number) => Point;
  /** Where the plot begins. */
  readonly left: number;
  /** Of a column. */
  readonly width: number;
  /** Height of a number at its mark. */
  readonly number: number;
  readonly scale: ScaleLinear<number, number>;
  /** The middle of a mark, by its row and series. */
  readonly center: (index: number, one: number) => number;
  readonly ticks: readonly { readonly tick: number; readonly words: MeasuredParagraph | undefined }[];
  /** The numbers at the marks, by row and series; none where they are read from the scale. */
  readonly shown: readonly (readonly MeasuredParagraph[])[];
}

export function gridFrames({ ticks, scale, parts, box, tag, at, left }: Upright, gap: number): FrameItem[] {
  const { options, context } = parts;
  const stroke = strokeIn('accent4', GRID, options, context);
  return ticks.flatMap(({ tick, words }, index): FrameItem[] => {
    const height = words?.height ?? 0;
    const own = { x: box.x, y: box.y + scale(tick) - height / 2, width: left - gap, height };
    const to = at(box.width, scale(tick));
    return [
      lineFrame(`Grid ${index + 1}`, at(left, scale(tick)), to, stroke, tag),
      ...(words
        ? wordsFrames(
            `Grid ${index + 1} number`,
            mirrored(own, box, context),
            [{ ...words, width: own.width }],
            tag,
          )
        : []),
    ];
  });
}

/** The stretches from each point of a series to the next. */
export function joinedFrames({ parts, center, scale, at, tag }: Upright): FrameItem[] {
  const { rows, series, options, context } = parts;
  return series.flatMap(({ look }, one) => {
    const stroke = strokeIn(look.stroke?.paint.slot ?? look.fill.slot, LINE, options, context);
    const points = rows.map(({ values }, index) => at(center(index, one), scale(values[one]?.value ?? 0)));
    return points.slice(1).map((to, index) => {
      const name = `Line ${one + 1}.${index + 1}`;
      return lineFrame(name, points[index] ?? to, to, stroke, tag);
    });
  });
}

export function markFrames(drawn: Upright): FrameItem[] {
  const { parts, tag, box, shown } = drawn;
  return parts.rows.flatMap(({ values }, index) =>
    values.flatMap(({ value }, one): FrameItem[] => {
      const name = `Mark ${index + 1}.${one + 1}`;
      const look = parts.looks[one]?.[index];
      const own = markBox(drawn, index, one, value);
      const words = shown[index]?.[one];
      const shape = drawn.marks === 'column' ? 'rect' : 'ellipse';
      return [
        ...(look && own.height > 0 ? [mark(name, shape, mirrored(own, box, parts.context), look, tag)] : []),
        ...(words ? numberFrames(`${name} number`, drawn, words, own, value < 0) : []),
      ];
    }),
  );
}

function markBox(
  { marks, parts, box, center, scale, width }: Upright,
  index: number,
  one: number,
  value: number,
): Box {
  const middle = box.x + center(index, one);
  if (marks === 'column') {
    const [top, bottom] = [scale(Math.max(0, value)), scale(Math.min(0, value))];
    return { x: middle - width / 2, y: box.y + top, width, height: bottom - top };
  }
  const point = parts.options.size * POINT[marks];
  return { x: middle - point / 2, y: box.y + scale(value) - point / 2, width: point, height: point };
}

/** Over a mark, or under one that goes down; within the chart at its sides. */
function numberFrames(
  name: string,
  { box, number, parts, tag }: Upright,
  words: MeasuredParagraph,
  own: Box,
  isBelow: boolean,
): FrameItem[] {
  const width = widthOf(words) + 1;
  const middle = own.x + own.width / 2;
  const at = {
    x: Math.min(Math.max(middle - width / 2, box.x), box.x + box.width - width),
    y: isBelow ? own.y + own.height : own.y - number,
    width,
    height: number,
  };
  return wordsFrames(name, mirrored(at, box, parts.context), [{ ...words, width }], tag, 'middle');
}
