/** What every chart is laid out from: its rows, how they look, and the scale that their numbers stand on. */

import { max, min } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Evidence } from '../../../document/drawn-node.ts';
import type { InlineNode } from '../../../document/inline-node.ts';
import type { Box, ColourSlot, Stroke } from '../../../frames/drawing.ts';
import type { ChartData, ChartLook, FrameItem } from '../../../frames/frame.ts';
import type { Tag } from '../../../frames/structure.ts';
import type { LayoutContext } from '../../layout-context.ts';
import { mirrored } from '../../mirrored.ts';
import { paintOf } from '../../resolve-theme.ts';
import type { MeasuredParagraph } from '../../text/paragraph.ts';
import { wordsOf } from '../../text/runs.ts';
import { type EvidenceOptions, type Size, strokeIn, widthOf, wordsFrames, wordsIn } from '../drawing.ts';
import { numberFormat } from './number-format.ts';

/** A chart at one size: what its frame says of it, and how it is drawn. */
export interface LaidChart {
  /** pt */
  readonly height: number;
  readonly labels: readonly MeasuredParagraph[];
  /** From the top left of its area. */
  readonly plot: Box;
  readonly scale: ChartData['scale'];
  readonly isLabelled: boolean;
  readonly draw: (box: Box, tag: Tag) => FrameItem[];
}

export interface ChartParts {
  readonly rows: Evidence['parts'];
  readonly unit: string;
  readonly series: readonly { readonly name: readonly InlineNode[]; readonly look: ChartLook }[];
  /** Of each number, by series and row. */
  readonly looks: readonly (readonly ChartLook[])[];
  readonly options: EvidenceOptions;
  readonly context: LayoutContext;
}

export type LayChart = (parts: ChartParts, area: Size) => LaidChart | undefined;

export function chartParts(evidence: Evidence, options: EvidenceOptions, context: LayoutContext): ChartParts {
  const { parts: rows, series, form } = evidence;
  const isOne = series.length < 2;
  const anyMarked = rows.some(({ isMarked }) => isMarked) || series.some(({ isMarked }) => isMarked);
  const look = (fill: ColourSlot, stroke?: ColourSlot): ChartLook => ({
    fill: paintOf(context.theme, fill),
    ...(stroke && { stroke: strokeIn(stroke, 0.06, options, context) }),
  });
  const { colour, tint } = options;
  const strong = look(colour);
  // Told apart by fill and outline, so that a copier keeps them apart.
  const others = [look('lt2', 'accent4'), look('accent4'), look(tint, colour), look('dk2')];
  const seriesLooks = series.map(({ isMarked }, index) => {
    if (isOne || isMarked) return strong;
    if (anyMarked) return others[index % others.length] ?? strong;
    return index === 0 ? strong : (others[(index - 1) % others.length] ?? strong);
  });
  const rowLook = (isMarked: boolean, index: number): ChartLook => {
    if (form === 'share') {
      if (anyMarked) return isMarked ? strong : (others[index % 2 === 0 ? 0 : 2] ?? strong);
      return index === 0 ? strong : (others[(index - 1) % others.length] ?? strong);
    }
    return isMarked || !anyMarked ? strong : (others[0] ?? strong);
  };
  return {
    rows,
    unit: evidence.unit,
    series: series.map(({ name }, index) => ({
      name: name ? [{ kind: 'text', text: name }] : [],
      look: seriesLooks[index] ?? strong,
    })),
    looks: series.map((_, index) =>
      rows.map(({ isMarked }, row) => (isOne ? rowLook(isMarked, row) : (seriesLooks[index] ?? strong))),
    ),
    options,
    context,
  };
}

export function chartData(
  evidence: Evidence,
  { rows, series, looks, options, context }: ChartParts,
  { plot, scale, isLabelled }: LaidChart,
): ChartData {
  return {
    form: evidence.form as ChartData['form'],
    categories: rows.map(({ head }) => wordsOf(head)),
    series: series.map(({ name, look }, index) => ({
      name: wordsOf(name),
      values: rows.map(({ values }) => values[index]?.value ?? 0),
      look,
      points: looks[index] ?? [],
    })),
    format: numberFormat(
      rows.flatMap(({ values }) => values.map(({ value }) => value)),
      evidence.unit,
    ),
    style: { ...options.style, size: options.size },
    scale,
    isLabelled,
    plot,
    rule: strokeIn('accent4', 0.05, options, context),
  };
}

/** A scale that holds 0 and all numbers. */
export function scaleOf({ rows }: ChartParts, isNice: boolean): ScaleLinear<number, number> {
  const values = rows.flatMap((row) => row.values.map(({ value }) => value));
  const [least, most] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const scale = scaleLinear().domain(least === most ? [0, 1] : [least, most]);
  return isNice ? scale.nice(TICKS) : scale;
}

export const TICKS = 4;

export function scaleData(scale: ScaleLinear<number, number>): ChartData['scale'] {
  const [least = 0, most = 1] = scale.domain();
  const [first = 0, second = 1] = scale.ticks(TICKS);
  return { least, most, step: second - first };
}

/** The names of series with their signs, in rows; nothing where there is one series. */
export function legend({ series, options, context }: ChartParts, width: number) {
  const { size } = options;
  const sign = size * 0.8;
  const line = size * 1.5;
  const entries = series.length > 1 ? series : [];
  let [x, y, low] = [0, 0, line];
  const placed = entries.map(({ name, look }) => {
    const words = wordsIn(name, width - sign * 1.5, options, context);
    const across = sign * 1.5 + widthOf(words) + size;
    if (x > 0 && x + across > width) {
      x = 0;
      y += low;
      low = line;
    }
    low = Math.max(low, words.height + size * 0.3);
    const at = { x, y };
    x += across;
    return { words, look, at };
  });
  const height = entries.length > 0 ? y + low + size * 0.5 : 0;
  return {
    height,
    labels: placed.map(({ words }) => words),
    draw: (box: Box, tag: Tag): FrameItem[] =>
      placed.flatMap(({ words, look, at }, index) => {
        const swatch = { x: box.x + at.x, y: box.y + at.y + (line - sign) / 2, width: sign, height: sign };
        const text = {
          x: box.x + at.x + sign * 1.5,
          y: box.y + at.y,
          width: widthOf(words) + 1,
          height: Math.max(line, words.height),
        };
        return [
          mark(`Sign of series ${index + 1}`, 'rect', mirrored(swatch, box, context), look, tag),
          ...wordsFrames(
            `Name of series ${index + 1}`,
            mirrored(text, box, context),
            [{ ...words, width: text.width }],
            tag,
            'middle',
          ),
        ];
      }),
  };
}

/** A bar, a point or a part. */
export function mark(
  name: string,
  shape: 'rect' | 'ellipse',
  box: Box,
  { fill, stroke }: ChartLook,
  tag: Tag,
): FrameItem {
  return { kind: 'shape', name, shape, box, fill, ...(stroke && { stroke }), tag };
}

export function zeroLine(
  name: string,
  from: { x: number; y: number },
  to: { x: number; y: number },
  parts: ChartParts,
  tag: Tag,
): FrameItem {
  const stroke: Stroke = strokeIn('accent4', 0.06, parts.options, parts.context);
  return { kind: 'line', name, from, to, stroke, tag };
}
