/** Dates on a line, as far apart as they were, with the span between those that are marked. */

import type { EvidencePart } from '../../document/drawn-node.ts';
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
import { spread } from './spread.ts';

/** Multiples of the size. */
const DOT = 1;
const GAP = { labels: 0.8, leader: 0.9, bracket: 0.8, tick: 0.45 } as const;
const SPAN_SIZE = 1.3;

export const timeline: DrawEvidence = ({ parts, between }, area, options, context) => {
  const { size, colour } = options;
  const gap = size * GAP.labels;
  const most = (area.width - (parts.length - 1) * gap) / parts.length;
  const labels = parts.map(({ head, children }) => {
    const words = (own: object) => ({ align: 'center' as const, ...own });
    return [
      wordsIn(head, most, options, context, words({ bold: true, colour })),
      ...(children.length > 0 ? [wordsIn(children, most, options, context, words({}))] : []),
    ];
  });
  const widths = labels.map((paragraphs) => Math.max(size * DOT, ...paragraphs.map(widthOf)));
  const span =
    between.length > 0
      ? wordsIn(between, area.width, options, context, { bold: true, share: SPAN_SIZE, align: 'center' })
      : undefined;
  const over = span ? span.height + size * GAP.bracket : 0;
  const below = Math.max(...labels.map(heightOf));
  const height = over + size * (DOT + GAP.leader) + below;
  if (height > area.height) return undefined;
  const dot = size * DOT;
  const [first = 0, last = 0] = [widths[0], widths.at(-1)].map((width = 0) => width / 2);
  const scaled = placesOf(parts).map((share) => first + share * (area.width - first - last));
  const dots = spread(
    scaled.map((at) => ({ at, width: dot })),
    0,
    area.width,
    size * 0.2,
  );
  const middles = spread(
    dots.map((at, index) => ({ at, width: widths[index] ?? 0 })),
    0,
    area.width,
    gap,
  );
  return {
    size,
    height,
    labels: [...labels.flat(), ...(span ? [span] : [])],
    place: (box, tag) => {
      const isLeft = context.locale.direction === 'ltr';
      const x = (at: number) => (isLeft ? box.x + at : box.x + box.width - at);
      const axis = box.y + over + dot / 2;
      const stroke = strokeIn(colour, 0.16, options, context);
      const thin = strokeIn('accent4', 0.06, options, context);
      const under = axis + dot / 2;
      const marked = parts.flatMap(({ isMarked }, index) => (isMarked ? [dots[index] ?? 0] : []));
      const [from, to] = [marked[0], marked.at(-1)];
      const bracket: FrameItem[] = [];
      if (span && from !== undefined && to !== undefined) {
        const top = box.y + span.height + size * 0.1;
        const tick = top + size * GAP.tick;
        const width = widthOf(span);
        const middle = Math.min(Math.max((from + to) / 2, width / 2), area.width - width / 2);
        bracket.push(
          lineFrame('Span', { x: x(from), y: top }, { x: x(to), y: top }, thin, tag),
          ...[from, to].map((end, index) =>
            lineFrame(
              `End ${index + 1} of the span`,
              { x: x(end), y: top },
              { x: x(end), y: tick },
              thin,
              tag,
            ),
          ),
          ...wordsFrames(
            'Length of the span',
            { x: x(middle) - width / 2, y: box.y, width, height: span.height },
            [narrowed(span, width)],
            tag,
          ),
        );
      }
      return [
        ...bracket,
        lineFrame('Axis', { x: x(0), y: axis }, { x: x(area.width), y: axis }, stroke, tag),
        ...parts.flatMap((part, index): FrameItem[] => {
          const [at = 0, middle = 0, width = 0] = [dots[index], middles[index], widths[index]];
          const date = { x: at - dot / 2 + box.x, y: axis - dot / 2, width: dot, height: dot };
          const label = {
            x: box.x + middle - width / 2,
            y: under + size * GAP.leader,
            width,
            height: below,
          };
          const look = part.isMarked
            ? { fill: colour }
            : { fill: 'lt1' as const, stroke: strokeIn(colour, 0.14, options, context) };
          return [
            lineFrame(
              `Leader ${index + 1}`,
              { x: x(at), y: under },
              { x: x(middle), y: label.y - size * 0.15 },
              thin,
              tag,
            ),
            shapeFrame(`Date ${index + 1}`, 'ellipse', mirrored(date, box, context), look, tag, context),
            ...wordsFrames(
              `Event ${index + 1}`,
              mirrored(label, box, context),
              (labels[index] ?? []).map((words) => narrowed(words, width)),
              tag,
            ),
          ];
        }),
      ];
    },
  };
};

/** Lines in a box that is no wider than they are. */
function narrowed(words: ReturnType<typeof wordsIn>, width: number) {
  return { ...words, width };
}

/** From 0 to 1: by their dates where all have one, in their order; else as far from one another as the next. */
function placesOf(parts: readonly EvidencePart[]): number[] {
  const dates = parts.map(({ at }) => at ?? Number.NaN);
  const [first = 0, last = 0] = [dates[0], dates.at(-1)];
  const isScaled = dates.every((date) => date >= first) && last > first;
  let latest = first;
  return parts.map((_, index) => {
    if (!isScaled) return parts.length > 1 ? index / (parts.length - 1) : 0.5;
    // A year alone counts from its middle on, and may stand after a day late in it.
    latest = Math.min(last, Math.max(latest, dates[index] ?? latest));
    return (latest - first) / (last - first);
  });
}
