/** Draws a chart: its data for PowerPoint, and the same from frames. Loaded where a lesson has one. */

import type { Evidence } from '../../../document/drawn-node.ts';
import type { ChartForm } from '../../../kinds/evidence-form.ts';
import { isChartForm } from '../../../kinds/evidence-form.ts';
import { type FittedFigure, withoutBrokenWords } from '../../figures/arrange.ts';
import { wordsOf } from '../../text/runs.ts';
import type { DrawEvidence } from '../drawing.ts';
import { bar, barUnderNames } from './bar.ts';
import { chartData, chartParts, type LayChart } from './chart-parts.ts';
import { listedShare, share } from './share.ts';
import { column, dot, line, sparse, staggered } from './upright.ts';

const CHARTS: Readonly<Record<ChartForm, LayChart>> = { bar, column, line, dot, share };

/** For want of width, in the order in which they are tried; numbers and dates can be counted on. */
const NARROW: Readonly<Record<ChartForm, (isCounted: boolean) => readonly LayChart[]>> = {
  bar: () => [bar, barUnderNames],
  column: (isCounted) =>
    isCounted ? [sparse('column')] : [staggered('column', 2), barUnderNames, staggered('column', 3)],
  line: (isCounted) =>
    isCounted
      ? [sparse('line')]
      : [staggered('line', 2), staggered('line', 3), staggered('line', 4), sparse('line')],
  dot: (isCounted) =>
    isCounted ? [sparse('dot')] : [staggered('dot', 2), barUnderNames, staggered('dot', 3)],
  share: () => [share, listedShare],
};

export const drawChart: DrawEvidence = (...asked) => chartWith(CHARTS[formOf(asked[0])], asked);

/** The same where that is too wide. Columns and dots may become bars, which are of the same lengths. */
export const drawNarrowChart: DrawEvidence = (...asked) => {
  const [evidence] = asked;
  const isCounted = evidence.parts.every(({ head }) => /^\P{L}*$/u.test(wordsOf(head)));
  return withoutBrokenWords(NARROW[formOf(evidence)](isCounted), (lay) => chartWith(lay, asked));
};

function formOf({ form }: Evidence): ChartForm {
  if (!isChartForm(form)) throw new RangeError(`Unexpected ${form}, expected a chart`);
  return form;
}

function chartWith(
  lay: LayChart,
  [evidence, area, options, context]: Parameters<DrawEvidence>,
): FittedFigure | undefined {
  const { summary, id } = evidence;
  const parts = chartParts(evidence, options, context);
  const laid = lay(parts, area);
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
}
