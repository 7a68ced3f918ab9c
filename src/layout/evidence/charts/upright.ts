/** Charts with their names below them: columns, points on a line, and points alone. */

import { scaleBand } from 'd3-scale';
import { amount } from '../../../base/amount.ts';
import { label } from '../../../locale/locale.ts';
import { mirrored } from '../../mirrored.ts';
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
import { gridFrames, joinedFrames, type Marks, markFrames, type Upright } from './upright-frames.ts';

/** Multiples of the size. */
const GAP = 0.4;
const PLOT = { least: 4, good: 9 } as const;
const BETWEEN = 0.35;
const LARGER = 1.1;
/** Numbers over columns may stand out a little over their sides. */
const OVER_COLUMN = 1.3;
/** Programs lay out a chart within its frame, a little narrower than it is drawn here. */
const PLOTTED = 0.9;

export const column: LayChart = (parts, area) => upright('column', parts, area);
export const line: LayChart = (parts, area) => upright('line', parts, area);
export const dot: LayChart = (parts, area) => upright('dot', parts, area);

function upright(marks: Marks, parts: ChartParts, area: Size): LaidChart | undefined {
  const { rows, series, options, context } = parts;
  const { size } = options;
  const gap = size * GAP;
  const isColumn = marks === 'column';
  const shown = rows.map((row) =>
    row.values.map((value) =>
      wordsIn(value.shown, area.width, options, context, { bold: true, share: LARGER }),
    ),
  );
  const slot = area.width / rows.length / (isColumn ? series.length / OVER_COLUMN : 1);
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
  const names = rows.map(({ head }) =>
    wordsIn(head, band.step() - gap, options, context, { align: 'center' }),
  );
  const key = legend(parts, area.width);
  const foot = Math.max(...names.map(({ height }) => height)) + gap;
  const [least = 0, most = 1] = scale.domain();
  // Half a line above and below, where the numbers of a scale stand.
  const number = isLabelled ? size * LARGER * 1.3 : size * 0.7;
  const top = key.height + (most > 0 || !isLabelled ? number : 0);
  const under = (least < 0 ? number : 0) + foot;
  if (top + under + size * PLOT.least > area.height || area.width - left < size * 4) return undefined;
  const height = Math.min(area.height, top + under + size * PLOT.good);
  scale.range([height - under, top]);
  const width = band.bandwidth() / (isColumn ? series.length : 1);
  return {
    height,
    labels: [...names, ...(isLabelled ? shown.flat() : tickWords), ...key.labels],
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
        ...names.flatMap((name, index) => {
          const middle = (band(index) ?? 0) + band.bandwidth() / 2;
          const own = {
            x: box.x + middle - name.width / 2,
            y: box.y + height - foot + gap,
            width: name.width,
            height: foot - gap,
          };
          return wordsFrames(`Name of row ${index + 1}`, mirrored(own, box, context), [name], tag);
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
