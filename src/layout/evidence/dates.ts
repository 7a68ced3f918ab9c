/** Dates one below another along an upright line: where they are too wide to stand side by side. */

import type { FrameItem } from '../../frames/frame.ts';
import { mirrored } from '../mirrored.ts';
import {
  type DrawEvidence,
  heightOf,
  lineFrame,
  shapeFrame,
  strokeIn,
  widthOf,
  wordsFrames,
  wordsIn,
} from './drawing.ts';

/** Multiples of the size. */
const DOT = 1;
const BESIDE = 0.8;
const GAP = 0.7;
const TICK = 0.45;
/** Share of the width that the length of a span has at most. */
const SPAN = 0.3;

export const dates: DrawEvidence = ({ parts, between }, area, options, context) => {
  const { size, colour } = options;
  const dot = DOT * size;
  const start = dot + BESIDE * size;
  const marked = parts.flatMap(({ isMarked }, index) => (isMarked ? [index] : []));
  const [from, to] = [marked[0], marked.at(-1)];
  const span =
    between.length > 0 && from !== undefined && to !== undefined
      ? wordsIn(between, area.width * SPAN, options, context, { bold: true })
      : undefined;
  const spanned = span ? widthOf(span) + 1 : 0;
  const most = area.width - start - (span ? spanned + size * (BESIDE + TICK + 0.4) : 0);
  const labels = parts.map(({ head, children }) => [
    wordsIn(head, most, options, context, { bold: true, colour }),
    ...(children.length > 0 ? [wordsIn(children, most, options, context)] : []),
  ]);
  const heights = labels.map((paragraphs) => Math.max(dot, heightOf(paragraphs)));
  const height = heights.reduce((sum, each) => sum + each, (parts.length - 1) * size * GAP);
  if (height > area.height || (span?.height ?? 0) > height) return undefined;
  return {
    size,
    height,
    labels: [...labels.flat(), ...(span ? [span] : [])],
    place: (box, tag) => {
      const at = (x: number, y: number) => ({
        x: mirrored({ x: box.x + x, y, width: 0, height: 0 }, box, context).x,
        y,
      });
      const thin = strokeIn('accent4', 0.06, options, context);
      const axis = strokeIn(colour, 0.16, options, context);
      let y = box.y;
      const tops = heights.map((own) => {
        const top = y;
        y += own + size * GAP;
        return top;
      });
      // A date stands beside the first line of its words.
      const middles = tops.map((top, index) => top + Math.max(dot, labels[index]?.[0]?.leading ?? 0) / 2);
      const [first = 0, last = 0] = [middles[0], middles.at(-1)];
      const bracket: FrameItem[] = [];
      if (span && from !== undefined && to !== undefined) {
        const [top = 0, bottom = 0] = [middles[from], middles[to]];
        const x = area.width - spanned - size * BESIDE;
        const lowest = box.y + height - span.height;
        const own = {
          x: box.x + area.width - spanned,
          y: Math.min(Math.max((top + bottom - span.height) / 2, box.y), lowest),
          width: spanned,
          height: span.height,
        };
        bracket.push(
          lineFrame('Span', at(x, top), at(x, bottom), thin, tag),
          ...[top, bottom].map((end, index) =>
            lineFrame(`End ${index + 1} of the span`, at(x - size * TICK, end), at(x, end), thin, tag),
          ),
          ...wordsFrames(
            'Length of the span',
            mirrored(own, box, context),
            [{ ...span, width: spanned }],
            tag,
          ),
        );
      }
      return [
        lineFrame('Axis', at(dot / 2, first), at(dot / 2, last), axis, tag),
        ...parts.flatMap(({ isMarked }, index): FrameItem[] => {
          const date = { x: box.x, y: (middles[index] ?? 0) - dot / 2, width: dot, height: dot };
          const label = {
            x: box.x + start,
            y: tops[index] ?? 0,
            width: most,
            height: heights[index] ?? 0,
          };
          const look = isMarked
            ? { fill: colour }
            : { fill: 'lt1' as const, stroke: strokeIn(colour, 0.14, options, context) };
          return [
            shapeFrame(`Date ${index + 1}`, 'ellipse', mirrored(date, box, context), look, tag, context),
            ...wordsFrames(`Event ${index + 1}`, mirrored(label, box, context), labels[index] ?? [], tag),
          ];
        }),
        ...bracket,
      ];
    },
  };
};
