/** Finds the largest size at which evidence fits its area, in the form that it asks for. */

import type { Evidence } from '../../document/drawn-node.ts';
import type { FrameItem, Group } from '../../frames/frame.ts';
import type { ChartForm, EvidenceForm } from '../../kinds/evidence-form.ts';
import { isChartForm } from '../../kinds/evidence-form.ts';
import { type FigureOptions, type FittedFigure, withoutBrokenWords } from '../figures/arrange.ts';
import type { LayoutContext } from '../layout-context.ts';
import { isBroken } from '../text/paragraph.ts';
import { compare, stackedCompare } from './compare.ts';
import { cycle } from './cycle.ts';
import { dates } from './dates.ts';
import type { DrawEvidence, Size } from './drawing.ts';
import { figure, stackedFigure } from './figure.ts';
import { flow, ringFlow } from './flow.ts';
import { drawLoadedChart, drawLoadedNarrowChart } from './load-charts.ts';
import { quote } from './quote.ts';
import { steps } from './steps.ts';
import { timeline } from './timeline.ts';

const DRAW: Readonly<Record<Exclude<EvidenceForm, ChartForm>, DrawEvidence>> = {
  figure,
  timeline,
  steps,
  cycle,
  compare,
  quote,
};

/** For want of width, the first that fits: the same in more height, or its parts one below another. */
const NARROW: Readonly<Record<Exclude<EvidenceForm, ChartForm>, readonly DrawEvidence[]>> = {
  figure: [figure, stackedFigure],
  timeline: [timeline, dates],
  steps: [steps, flow],
  cycle: [ringFlow],
  compare: [compare, stackedCompare],
  quote: [quote],
};

export interface EvidenceFitting extends FigureOptions {
  /** How high it may be where it is too wide for the area otherwise, pt; absent where its form is to stay. */
  readonly tallest?: number;
}

/**
 * @returns nothing where it fits at none of the sizes
 * @throws RangeError for a chart where charts were not loaded
 */
export function fitEvidence(
  evidence: Evidence,
  area: Size,
  { sizes, tallest, ...options }: EvidenceFitting,
  context: LayoutContext,
): FittedFigure | undefined {
  const { form, tone, id, summary, parts } = evidence;
  if (parts.length === 0) return undefined;
  const draw = isChartForm(form) ? drawLoadedChart : DRAW[form];
  const own = tone && context.theme.tones[tone];
  const colours = { colour: own?.colour ?? 'dk2', tint: own?.tint ?? 'lt2' } as const;
  const drawn = (by: DrawEvidence, height: number) => (size: number) =>
    by(evidence, { ...area, height }, { ...options, ...colours, size }, context);
  const plain = withoutBrokenWords(sizes, drawn(draw, area.height));
  const isWhole = plain !== undefined && !plain.labels.some(isBroken);
  const narrow = isChartForm(form) ? [drawLoadedNarrowChart] : NARROW[form];
  const tries = sizes.flatMap((size) => narrow.map((by) => ({ size, by })));
  const instead =
    isWhole || tallest === undefined
      ? undefined
      : withoutBrokenWords(tries, ({ size, by }) => drawn(by, tallest)(size));
  const fitted = instead && (!plain || !instead.labels.some(isBroken)) ? instead : plain;
  if (!fitted) return undefined;
  const group: Group = { name: `Evidence ${id}`, alt: summary };
  return {
    ...fitted,
    place: (box, tag, placing) => fitted.place(box, tag, placing).map((frame) => grouped(frame, group)),
  };
}

/** What moves as one. A chart is one already. */
function grouped(frame: FrameItem, group: Group): FrameItem {
  const isPart =
    frame.kind === 'text' || frame.kind === 'shape' || frame.kind === 'line' || frame.kind === 'image';
  return isPart ? { ...frame, group } : frame;
}
