/** Draws a chart: its data for PowerPoint, and the same from frames. Loaded where a lesson has one. */

import type { ChartForm } from '../../../kinds/evidence-form.ts';
import { isChartForm } from '../../../kinds/evidence-form.ts';
import type { DrawEvidence } from '../drawing.ts';
import { bar } from './bar.ts';
import { chartData, chartParts, type LayChart } from './chart-parts.ts';
import { share } from './share.ts';
import { column, dot, line } from './upright.ts';

const CHARTS: Readonly<Record<ChartForm, LayChart>> = { bar, column, line, dot, share };

export const drawChart: DrawEvidence = (evidence, area, options, context) => {
  const { form, summary, id } = evidence;
  if (!isChartForm(form)) throw new RangeError(`Unexpected ${form}, expected a chart`);
  const parts = chartParts(evidence, options, context);
  const laid = CHARTS[form](parts, area);
  if (!laid) return undefined;
  const { height, labels } = laid;
  const data = chartData(evidence, parts, laid);
  return {
    size: options.size,
    height,
    labels,
    place: (box, tag) => [
      {
        kind: 'chart',
        box: { ...box, height },
        name: `Chart ${id}`,
        alt: summary,
        data,
        drawn: laid.draw(box, tag),
        tag,
      },
    ],
  };
};
