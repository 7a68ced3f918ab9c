/** Finds the largest size at which evidence fits its area, in the form that it asks for. */

import type { Evidence } from '../../document/drawn-node.ts';
import type { FrameItem, Group } from '../../frames/frame.ts';
import type { ChartForm, EvidenceForm } from '../../kinds/evidence-form.ts';
import { isChartForm } from '../../kinds/evidence-form.ts';
import { type FigureOptions, type FittedFigure, withoutBrokenWords } from '../figures/arrange.ts';
import type { LayoutContext } from '../layout-context.ts';
import { compare } from './compare.ts';
import { cycle } from './cycle.ts';
import type { DrawEvidence, Size } from './drawing.ts';
import { figure } from './figure.ts';
import { drawLoadedChart } from './load-charts.ts';
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

/**
 * @returns nothing where it fits at none of the sizes
 * @throws RangeError for a chart where charts were not loaded
 */
export function fitEvidence(
  evidence: Evidence,
  area: Size,
  { sizes, ...options }: FigureOptions,
  context: LayoutContext,
): FittedFigure | undefined {
  const { form, tone, id, summary, parts } = evidence;
  if (parts.length === 0) return undefined;
  const draw = isChartForm(form) ? drawLoadedChart : DRAW[form];
  const own = tone && context.theme.tones[tone];
  const colours = { colour: own?.colour ?? 'dk2', tint: own?.tint ?? 'lt2' } as const;
  const fitted = withoutBrokenWords(sizes, (size) =>
    draw(evidence, area, { ...options, ...colours, size }, context),
  );
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
