/** Bars from a common line: their names before it, their numbers at their ends. */

import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { mirrored } from '../../mirrored.ts';
import { type Size, widthOf, wordsFrames, wordsIn } from '../drawing.ts';
import {
  type ChartParts,
  type LaidChart,
  type LayChart,
  legend,
  mark,
  scaleData,
  scaleOf,
  zeroLine,
} from './chart-parts.ts';

/** Share of the width that names may take. */
const NAMES = 0.38;
const BETWEEN = 0.26;
/** Multiples of the size. */
const GAP = 0.5;
const BAR = { least: 1.08, good: 2.6 } as const;
const LARGER = 1.1;

export const bar: LayChart = (parts, area) => barWith(false, parts, area);

/** With each name over its bars. */
export const barUnderNames: LayChart = (parts, area) => barWith(true, parts, area);

function barWith(isUnder: boolean, parts: ChartParts, area: Size): LaidChart | undefined {
  const { rows, series, looks, options, context } = parts;
  const { size } = options;
  const gap = size * GAP;
  const names = rows.map(({ head }) => wordsIn(head, area.width * (isUnder ? 1 : NAMES), options, context));
  const start = isUnder ? 0 : Math.max(...names.map(widthOf)) + gap;
  // Over bars the names are as high as the highest, so that the bars are as far apart as each other.
  const over = isUnder ? Math.max(...names.map(({ height }) => height)) + gap / 2 : 0;
  const shown = rows.map((row) =>
    row.values.map((value) =>
      wordsIn(value.shown, area.width, options, context, { bold: true, share: LARGER }),
    ),
  );
  const widest = (max(shown.flat(), widthOf) ?? 0) + gap;
  const scale = scaleOf(parts, false);
  const [least = 0, most = 1] = scale.domain();
  const left = start + (least < 0 ? widest : 0);
  const right = area.width - (most > 0 ? widest : 0);
  if (right - left < size * 4) return undefined;
  scale.range([left, right]);
  const key = legend(parts, area.width);
  const row = (thickness: number) =>
    isUnder
      ? over + series.length * size * thickness
      : Math.max(series.length * size * thickness, ...names.map(({ height }) => height));
  const heightWith = (thickness: number) => key.height + (rows.length * row(thickness)) / (1 - BETWEEN);
  if (heightWith(BAR.least) > area.height) return undefined;
  const height = Math.min(area.height, heightWith(BAR.good));
  const band = scaleBand<number>()
    .domain(rows.map((_, index) => index))
    .range([key.height, height])
    .paddingInner(BETWEEN)
    .paddingOuter(BETWEEN / 2);
  const thickness = (band.bandwidth() - over) / series.length;
  return {
    height,
    labels: [...names, ...shown.flat(), ...key.labels],
    // Numbers of bars that go back are within the plot, so that names stand before them.
    plot: { x: start, y: key.height, width: right - start, height: height - key.height },
    scale: { ...scaleData(scale), least: scale.invert(start) },
    isLabelled: true,
    draw: (box, tag) => {
      const zero = mirrored({ x: box.x + scale(0), y: 0, width: 0, height: 0 }, box, context).x;
      return [
        ...key.draw(box, tag),
        ...rows.flatMap((each, index) => {
          const top = box.y + (band(index) ?? 0);
          const name = names[index];
          const label = isUnder
            ? { x: box.x, y: top, width: area.width, height: over }
            : { x: box.x, y: top, width: start - gap, height: band.bandwidth() };
          return [
            ...(name
              ? [
                  ...wordsFrames(
                    `Name of row ${index + 1}`,
                    mirrored(label, box, context),
                    [{ ...name, width: label.width }],
                    tag,
                    isUnder ? 'top' : 'middle',
                  ),
                ]
              : []),
            ...each.values.flatMap(({ value }, one) => {
              const [from, to] = [scale(Math.min(0, value)), scale(Math.max(0, value))];
              const words = shown[index]?.[one];
              const look = looks[one]?.[index];
              const own = {
                x: box.x + from,
                y: top + over + one * thickness,
                width: to - from,
                height: thickness,
              };
              const width = words ? widthOf(words) + 1 : 0;
              const at = value < 0 ? from - gap / 2 - width : to + gap / 2;
              const number = { x: box.x + at, y: own.y, width, height: thickness };
              const called = `Bar ${index + 1}.${one + 1}`;
              return [
                ...(look && own.width > 0
                  ? [mark(called, 'rect', mirrored(own, box, context), look, tag)]
                  : []),
                ...(words
                  ? [
                      ...wordsFrames(
                        `${called} number`,
                        mirrored(number, box, context),
                        [{ ...words, width }],
                        tag,
                        'middle',
                      ),
                    ]
                  : []),
              ];
            }),
          ];
        }),
        // Not through names.
        ...(isUnder
          ? rows.map((_, index) => {
              const top = box.y + (band(index) ?? 0);
              const [from, to] = [top + over, top + band.bandwidth()];
              return zeroLine(`Zero ${index + 1}`, { x: zero, y: from }, { x: zero, y: to }, parts, tag);
            })
          : [
              zeroLine(
                'Zero',
                { x: zero, y: box.y + key.height },
                { x: zero, y: box.y + height },
                parts,
                tag,
              ),
            ]),
      ];
    },
  };
}
