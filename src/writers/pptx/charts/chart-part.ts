/** A chart that PowerPoint draws and edits (ECMA-376 part 1, 21.2). PptxGenJS's own is no valid XML, in fixed colours. */

import type { ChartData, ChartFrame } from '../../../frames/frame.ts';
import { element, type XmlElement } from '../xml.ts';
import { barSeries, lineSeries } from './chart-series.ts';
import { chartLine, chartText, val } from './chart-text.ts';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** Of the width of an axis. */
const GRID = 0.6;

/** Numbers that no two axes of a chart share. */
const AXIS = { names: 1, numbers: 2 } as const;

/** Room between bars, and how far those of several series overlap, in hundredths of a bar's width. */
const BARS = {
  bar: { gap: 43, overlap: 0 },
  column: { gap: 54, overlap: 0 },
  share: { gap: 0, overlap: 100 },
} as const;

/** `c:chartSpace` (21.2.2.29). Its workbook is the first relationship of the part. */
export function chartPart(
  frame: ChartFrame,
  data: ChartData,
  language: string,
  direction: 'ltr' | 'rtl',
): XmlElement {
  return element('c:chartSpace', NAMESPACES, [
    val('c:date1904', 0),
    val('c:lang', language),
    val('c:roundedCorners', 0),
    element('c:chart', {}, [
      val('c:autoTitleDeleted', 1),
      element('c:plotArea', {}, [
        plotLayout(frame, data),
        plot(data),
        ...axes(data, direction),
        element('c:spPr', {}, [element('a:noFill')]),
      ]),
      ...(data.series.length > 1 ? [legend(data)] : []),
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ]),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    chartText(data),
    element('c:externalData', { 'r:id': 'rId1' }, [val('c:autoUpdate', 0)]),
  ]);
}

/** `c:layout` (21.2.2.88): where bars and points stand, as shares of the frame. */
function plotLayout({ box }: ChartFrame, { plot }: ChartData): XmlElement {
  const share = (name: string, part: number, whole: number) =>
    val(name, Math.round(Math.min(1, Math.max(0, part / whole)) * 10_000) / 10_000);
  return element('c:layout', {}, [
    element('c:manualLayout', {}, [
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      share('c:x', plot.x, box.width),
      share('c:y', plot.y, box.height),
      share('c:w', plot.width, box.width),
      share('c:h', plot.height, box.height),
    ]),
  ]);
}

function plot(data: ChartData): XmlElement {
  const { form, series } = data;
  const axisIds = [val('c:axId', AXIS.names), val('c:axId', AXIS.numbers)];
  if (form === 'line' || form === 'dot') {
    return element('c:lineChart', {}, [
      val('c:grouping', 'standard'),
      val('c:varyColors', 0),
      ...series.map((each, index) => lineSeries(each, index, data)),
      val('c:marker', 1),
      ...axisIds,
    ]);
  }
  const { gap, overlap } = BARS[form];
  return element('c:barChart', {}, [
    val('c:barDir', form === 'column' ? 'col' : 'bar'),
    val('c:grouping', form === 'share' ? 'percentStacked' : 'clustered'),
    val('c:varyColors', 0),
    ...series.map((each, index) => barSeries(each, index, data)),
    val('c:gapWidth', gap),
    val('c:overlap', overlap),
    ...axisIds,
  ]);
}

function axes(data: ChartData, direction: 'ltr' | 'rtl'): XmlElement[] {
  const { form, scale, isLabelled, rule, format } = data;
  const isFlat = form === 'bar' || form === 'share';
  const isTurned = direction === 'rtl';
  // The first row of a bar chart stands at its top.
  const names = isFlat || isTurned ? 'maxMin' : 'minMax';
  const numbers = isFlat && isTurned ? 'maxMin' : 'minMax';
  const isShare = form === 'share';
  const ticks = [val('c:majorTickMark', 'none'), val('c:minorTickMark', 'none')];
  return [
    element('c:catAx', {}, [
      val('c:axId', AXIS.names),
      element('c:scaling', {}, [val('c:orientation', names)]),
      val('c:delete', isShare ? 1 : 0),
      val('c:axPos', isFlat ? (isTurned ? 'r' : 'l') : 'b'),
      element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
      ...ticks,
      // Below the lowest number, not at zero.
      val('c:tickLblPos', 'low'),
      chartLine(rule),
      chartText(data),
      val('c:crossAx', AXIS.numbers),
      val('c:crosses', 'autoZero'),
      val('c:auto', 0),
      val('c:lblAlgn', 'ctr'),
      val('c:lblOffset', 100),
      val('c:noMultiLvlLbl', 1),
    ]),
    element('c:valAx', {}, [
      val('c:axId', AXIS.numbers),
      element('c:scaling', {}, [
        val('c:orientation', numbers),
        ...(isShare ? [] : [val('c:max', scale.most), val('c:min', scale.least)]),
      ]),
      val('c:delete', isLabelled ? 1 : 0),
      val('c:axPos', isFlat ? 'b' : isTurned ? 'r' : 'l'),
      ...(isLabelled
        ? []
        : [element('c:majorGridlines', {}, [chartLine({ ...rule, width: rule.width * GRID })])]),
      element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
      ...ticks,
      val('c:tickLblPos', 'nextTo'),
      chartLine(undefined),
      chartText(data),
      val('c:crossAx', AXIS.names),
      val('c:crosses', 'autoZero'),
      val('c:crossBetween', 'between'),
      ...(isLabelled ? [] : [val('c:majorUnit', scale.step)]),
    ]),
  ];
}

/** `c:legend` (21.2.2.93): over the chart, as it is drawn elsewhere; the parts of a whole are named below it. */
function legend(data: ChartData): XmlElement {
  return element('c:legend', {}, [
    val('c:legendPos', data.form === 'share' ? 'b' : 't'),
    val('c:overlay', 0),
    chartText(data),
  ]);
}
