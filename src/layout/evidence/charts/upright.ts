/** Charts with their names below them: columns, points on a line, and points alone. */

import { scaleBand } from 'd3-scale';
import { amount } from '../../../base/amount.ts';
import { label } from '../../../locale/locale.ts';
import { mirrored } from '../../mirrored.ts';
import { isBroken } from '../../text/paragraph.ts';
import { type Size, widthOf, wordsFrames, wordsIn } from '../drawing.ts';
import {
  type ChartParts,
  type LaidChart,
  type LayChart,
  legend,
  scaleData,
  scaleOf,
  TICKS,
  zeroLine,
} from './chart-parts.ts';
import { placedNames } from './row-names.ts';
import { gridFrames, joinedFrames, type Marks, markFrames, type Upright } from './upright-frames.ts';

/** Multiples of the size. */
const GAP = 0.4;
const PLOT = { least: 4, good: 9 } as const;
/** From a number of the scale to the next. */
const TICK = 1.25;
const BETWEEN = 0.35;
const LARGER = 1.1;
/** Numbers over columns may stand out a little over their sides. */
const OVER_COLUMN = 1.3;
/** Programs lay out a chart within its frame, a little narrower than it is drawn here. */
const PLOTTED = 0.9;

export const column: LayChart = (parts, area) => upright('column', parts, area);
export const line: LayChart = (parts, area) => upright('line', parts, area);
export const dot: LayChart = (parts, area) => upright('dot', parts, area);

/** With names in several rows by turns, which leaves each more width. */
export const staggered =
  (marks: Marks, lines: number): LayChart =>
  (parts, area) =>
    upright(marks, parts, area, { lines, every: 1 });

/** With the names that have room: every second, or fewer. For numbers and dates, which can be counted on. */
export const sparse =
  (marks: Marks): LayChart =>
  (parts, area) => {
    for (let every = 2; every <= parts.rows.length; every += 1) {
      const laid = upright(marks, parts, area, { lines: 1, every });
      if (!laid?.labels.some(isBroken)) return laid;
    }
    return undefined;
  };

/** In how many rows names stand, and which of them do. */
interface Names {
  readonly lines: number;
  readonly every: number;
}

function upright(
  marks: Marks,
  parts: ChartParts,
  area: Size,
  { lines, every }: Names = { lines: 1, every: 1 },
): LaidChart | undefined {
  const { rows, series, options, context } = parts;
  const { size } = options;
  const gap = size * GAP;
  const isColumn = marks === 'column';
  const shown = rows.map((row) =>
    row.values.map((value) =>
      wordsIn(value.shown, area.width, options, context, { bold: true, share: LARGER }),
    ),
  );
  const isNarrow = lines * every > 1;
  const over = isNarrow ? 1 - BETWEEN : OVER_COLUMN;
  const slot = (area.width / rows.length / (isColumn ? series.length : 1)) * (isColumn ? over : 1);
  const widest = Math.max(0, ...shown.flat().map(widthOf));
  // Of several lines the numbers would stand in each other's way.
  const isLabelled = widest + gap <= slot * PLOTTED && (series.length === 1 || isColumn);
  const scale = scaleOf(parts, !isLabelled);
  const ticks = isLabelled ? [] : scale.ticks(TICKS);
  const tickWords = ticks.map((tick) =>
    wordsIn(tickText(tick, parts), area.width, options, context, { align: 'end' }),
  );
  const left = isLabelled ? 0 : Math.max(0, ...tickWords.map(widthOf)) + gap;
  const band = scaleBand<number>()
    .domain(rows.map((_, index) => index))
    .range([left, area.width])
    .paddingInner(BETWEEN)
    .paddingOuter(BETWEEN / 2);
  const names = placedNames(
    parts,
    { step: band.step(), gap, end: area.width, lines, every },
    (index) => (band(index) ?? 0) + band.bandwidth() / 2,
  );
  const key = legend(parts, area.width);
  const foot = Math.max(...names.map(({ under, words }) => under + words.height)) + gap;
  const [least = 0, most = 1] = scale.domain();
  // Half a line above and below, where the numbers of a scale stand.
  const number = isLabelled ? size * LARGER * 1.3 : size * 0.7;
  const top = key.height + (most > 0 || !isLabelled ? number : 0);
  const under = (least < 0 ? number : 0) + foot;
  // Names in several rows may leave a plot that is lower than the numbers of its scale need.
  const plot = size * Math.max(PLOT.least, isNarrow ? (ticks.length - 1) * TICK : 0);
  if (top + under + plot > area.height || area.width - left < size * 4) return undefined;
  const height = Math.min(area.height, top + under + size * PLOT.good);
  scale.range([height - under, top]);
  const width = band.bandwidth() / (isColumn ? series.length : 1);
  return {
    height,
    labels: [...names.map(({ words }) => words), ...(isLabelled ? shown.flat() : tickWords), ...key.labels],
    // Numbers below columns are within the plot, so that names stand under them.
    plot: { x: left, y: top, width: area.width - left, height: height - foot - top },
    scale: { ...scaleData(scale), least: scale.invert(height - foot) },
    isLabelled,
    draw: (box, tag) => {
      const at = (x: number, y: number) => ({
        x: mirrored({ x: box.x + x, y: 0, width: 0, height: 0 }, box, context).x,
        y: box.y + y,
      });
      const drawn: Upright = {
        marks,
        parts,
        box,
        tag,
        at,
        left,
        width,
        number,
        scale,
        center: (index, one) => (band(index) ?? 0) + (isColumn ? (one + 0.5) * width : width / 2),
        ticks: ticks.map((tick, index) => ({ tick, words: tickWords[index] })),
        shown: isLabelled ? shown : [],
      };
      return [
        ...key.draw(box, tag),
        ...gridFrames(drawn, gap),
        ...(marks === 'line' ? joinedFrames(drawn) : []),
        ...markFrames(drawn),
        ...names.flatMap(({ words, index, middle, under: below }) => {
          const own = {
            x: box.x + middle - words.width / 2,
            y: box.y + height - foot + gap + below,
            width: words.width,
            height: words.height,
          };
          return wordsFrames(`Name of row ${index + 1}`, mirrored(own, box, context), [words], tag);
        }),
        zeroLine('Zero', at(left, scale(0)), at(area.width, scale(0)), parts, tag),
      ];
    },
  };
}

/** A number of the scale as the language writes numbers. */
function tickText(tick: number, { unit, context: { locale } }: ChartParts) {
  const signs = { decimal: label(locale, 'decimal-sign'), thousands: label(locale, 'thousands-sign') };
  return [{ kind: 'text' as const, text: amount(tick, unit, signs) }];
}
