/** The names below a chart, each under its mark, or as near to it as the names beside it allow. */

import type { MeasuredParagraph } from '../../text/paragraph.ts';
import { widthOf, wordsIn } from '../drawing.ts';
import { spread } from '../spread.ts';
import type { ChartParts } from './chart-parts.ts';

export interface RowName {
  readonly words: MeasuredParagraph;
  /** Of its row of numbers, from 0. */
  readonly index: number;
  /** From the start of the chart, pt. */
  readonly middle: number;
  /** Below the first line of names, pt. */
  readonly under: number;
}

export interface RowNameRoom {
  /** From mark to mark, between names, and the end of the chart, pt. */
  readonly step: number;
  readonly gap: number;
  readonly end: number;
  /** In how many rows they stand by turns, and which of them do. */
  readonly lines: number;
  readonly every: number;
}

/** @param middleOf where the mark of a row stands, pt */
export function placedNames(
  { rows, options, context }: ChartParts,
  { step, gap, end, lines, every }: RowNameRoom,
  middleOf: (index: number) => number,
): RowName[] {
  const wide = lines * every;
  const inOne = Math.ceil(Math.ceil(rows.length / every) / lines);
  const room = wide === 1 ? step - gap : Math.min(step * wide, end / inOne) - 2 * gap;
  const shown = rows.flatMap(({ head }, index) => {
    if (index % every > 0) return [];
    const words = wordsIn(head, room, options, context, { align: 'center' });
    // Where names reach over their neighbours' marks, those at the ends must not reach over the chart.
    return [
      { words: wide > 1 ? { ...words, width: widthOf(words) + 1 } : words, index, middle: middleOf(index) },
    ];
  });
  if (wide === 1) return shown.map((name) => ({ ...name, under: 0 }));
  let under = 0;
  return Array.from({ length: lines }, (_, line) => {
    const inLine = shown.filter((__, at) => at % lines === line);
    const spots = inLine.map(({ words, middle }) => ({ at: middle, width: words.width }));
    const middles = spread(spots, 0, end, 1.5 * gap);
    const placed = inLine.map((name, at) => ({ ...name, middle: middles[at] ?? name.middle, under }));
    under += Math.max(0, ...inLine.map(({ words }) => words.height));
    return placed;
  }).flat();
}
