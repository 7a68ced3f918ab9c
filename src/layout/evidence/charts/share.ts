/** Parts of a whole: one bar cut into them, and below it what each is. */

import type { FrameItem } from '../../../frames/frame.ts';
import { mirrored } from '../../mirrored.ts';
import { heightOf, type Size, widthOf, wordsFrames, wordsIn } from '../drawing.ts';
import { type ChartParts, type LaidChart, type LayChart, mark } from './chart-parts.ts';

/** Multiples of the size. */
const BAR = 2.6;
const GAP = 0.8;
const ROW_GAP = 0.4;
const SIGN = 0.9;
/** Of more parts than this the names stand in two columns. */
const ONE_COLUMN = 4;

export const share: LayChart = (parts, area) => shareWith(ONE_COLUMN, parts, area);

/** With all names in one column. */
export const listedShare: LayChart = (parts, area) => shareWith(Number.POSITIVE_INFINITY, parts, area);

function shareWith(
  inOneColumn: number,
  { rows, looks, options, context }: ChartParts,
  area: Size,
): LaidChart | undefined {
  const { size } = options;
  const [ofRows = []] = looks;
  const values = rows.map((row) => row.values[0]?.value ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const columns = rows.length > inOneColumn ? 2 : 1;
  const column = (area.width - (columns - 1) * size) / columns;
  const numbers = rows.map((row) =>
    wordsIn(row.values[0]?.shown ?? [], area.width, options, context, { bold: true, align: 'end' }),
  );
  const widest = Math.max(0, ...numbers.map(widthOf));
  const sign = size * SIGN;
  const before = sign + size * 0.5 + widest + size * 0.6;
  const names = rows.map(({ head }) => wordsIn(head, column - before, options, context));
  if (column - before < size * 3) return undefined;
  const perColumn = Math.ceil(rows.length / columns);
  const lines = Array.from({ length: perColumn }, (_, line) =>
    Math.max(
      sign,
      ...names.filter((__, index) => index % perColumn === line).map((name) => heightOf([name])),
    ),
  );
  const list = lines.reduce((sum, line) => sum + line, 0) + (perColumn - 1) * size * ROW_GAP;
  const height = size * (BAR + GAP) + list;
  if (height > area.height) return undefined;
  return {
    height,
    labels: [...names, ...numbers],
    plot: { x: 0, y: 0, width: area.width, height: size * BAR },
    scale: { least: 0, most: 1, step: 0.25 },
    isLabelled: true,
    draw: (box, tag) => {
      let x = box.x;
      const cut = values.flatMap((value, index): FrameItem[] => {
        const own = { x, y: box.y, width: (value / total) * area.width, height: size * BAR };
        x += own.width;
        const look = ofRows[index];
        if (!look || own.width === 0) return [];
        const place = mirrored(own, box, context);
        const colour = look.stroke ? 'dk1' : 'lt1';
        const words = wordsIn(rows[index]?.values[0]?.shown ?? [], own.width, options, context, {
          ...{ bold: true, align: 'center', colour },
        });
        const fits = words.lines.length === 1 && widthOf(words) + size * 0.4 <= own.width;
        return [
          mark(`Part ${index + 1}`, 'rect', place, look, tag),
          ...(fits ? wordsFrames(`Part ${index + 1} number`, place, [words], tag, 'middle') : []),
        ];
      });
      const named = rows.flatMap((_, index): FrameItem[] => {
        const line = index % perColumn;
        const top =
          box.y +
          size * (BAR + GAP) +
          lines.slice(0, line).reduce((sum, each) => sum + each + size * ROW_GAP, 0);
        const left = box.x + Math.floor(index / perColumn) * (column + size);
        const look = ofRows[index];
        const [name, number] = [names[index], numbers[index]];
        const first = options.leading * size;
        const swatch = { x: left, y: top + (first - sign) / 2, width: sign, height: sign };
        const amount = { x: left + sign + size * 0.5, y: top, width: widest + 1, height: first };
        const text = { x: left + before, y: top, width: column - before, height: lines[line] ?? first };
        return [
          ...(look
            ? [mark(`Sign of part ${index + 1}`, 'rect', mirrored(swatch, box, context), look, tag)]
            : []),
          ...(number
            ? [
                ...wordsFrames(
                  `Number of part ${index + 1}`,
                  mirrored(amount, box, context),
                  [{ ...number, width: amount.width }],
                  tag,
                ),
              ]
            : []),
          ...(name
            ? [...wordsFrames(`Name of part ${index + 1}`, mirrored(text, box, context), [name], tag)]
            : []),
        ];
      });
      return [...cut, ...named];
    },
  };
}
