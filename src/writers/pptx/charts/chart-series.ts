/** The series of a chart: names, numbers, and how each of them is drawn. */

import type { ChartData, ChartLook } from '../../../frames/frame.ts';
import { element, type XmlElement } from '../xml.ts';
import { chartFill, chartLine, chartText, val } from './chart-text.ts';
import { cellsOf } from './workbook.ts';

type Series = ChartData['series'][number];

/** Of a point alone, and of one on a line, pt (ECMA-376 part 1, 21.2.3.20 ST_MarkerSize). */
const MARKER = { dot: 0.55, line: 0.45 } as const;
/** Of a line, as a multiple of the size. */
const LINE = 0.14;

/** `c:ser` of a bar chart (21.2.2.170). */
export function barSeries(series: Series, index: number, data: ChartData): XmlElement {
  const { look, points } = series;
  const differing = points.flatMap((point, row) =>
    isSame(point, look)
      ? []
      : [
          element('c:dPt', {}, [
            val('c:idx', row),
            val('c:invertIfNegative', 0),
            val('c:bubble3D', 0),
            chartFill(point),
          ]),
        ],
  );
  return element('c:ser', {}, [
    ...named(series, index),
    chartFill(look),
    val('c:invertIfNegative', 0),
    ...differing,
    numbers(data, data.form === 'share' ? 'ctr' : 'outEnd', look),
    ...values(series, index, data),
  ]);
}

/** `c:ser` of a line chart (21.2.2.169). */
export function lineSeries(series: Series, index: number, data: ChartData): XmlElement {
  const { look, points } = series;
  const isLine = data.form === 'line';
  const size = Math.round(data.style.size * (isLine ? MARKER.line : MARKER.dot));
  const marker = (of: ChartLook) =>
    element('c:marker', {}, [
      val('c:symbol', 'circle'),
      val('c:size', Math.min(72, Math.max(2, size))),
      chartFill(of),
    ]);
  const paint = look.stroke?.paint ?? look.fill;
  const stroke = isLine ? { paint, width: data.style.size * LINE } : undefined;
  const differing = points.flatMap((point, row) =>
    isSame(point, look)
      ? []
      : [element('c:dPt', {}, [val('c:idx', row), marker(point), val('c:bubble3D', 0), chartLine(stroke)])],
  );
  return element('c:ser', {}, [
    ...named(series, index),
    chartLine(stroke),
    marker(look),
    ...differing,
    numbers(data, 't', look),
    ...values(series, index, data),
    val('c:smooth', 0),
  ]);
}

function named({ name }: Series, index: number): XmlElement[] {
  return [
    val('c:idx', index),
    val('c:order', index),
    element('c:tx', {}, [element('c:strRef', {}, [formula(cellsOf(index + 1, 'head')), strings([name])])]),
  ];
}

/** `c:cat` and `c:val`, with the numbers as the workbook has them. */
function values({ values: list }: Series, index: number, { categories, format }: ChartData): XmlElement[] {
  const count = categories.length;
  return [
    element('c:cat', {}, [element('c:strRef', {}, [formula(cellsOf(0, count)), strings(categories)])]),
    element('c:val', {}, [
      element('c:numRef', {}, [
        formula(cellsOf(index + 1, count)),
        element('c:numCache', {}, [
          element('c:formatCode', {}, [format]),
          val('c:ptCount', count),
          ...list.map((value, idx) => element('c:pt', { idx }, [element('c:v', {}, [String(value)])])),
        ]),
      ]),
    ]),
  ];
}

/** `c:dLbls` (21.2.2.49). */
function numbers(data: ChartData, place: string, look: ChartLook): XmlElement {
  const isOnGround = data.form === 'share' && look.stroke === undefined;
  const flags = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((name) =>
    val(`c:show${name}`, name === 'Val' && data.isLabelled ? 1 : 0),
  );
  if (!data.isLabelled) return element('c:dLbls', {}, flags);
  const paint = isOnGround ? { paint: { ...look.fill, slot: 'lt1' as const } } : {};
  return element('c:dLbls', {}, [
    element('c:numFmt', { formatCode: data.format, sourceLinked: 0 }),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    chartText(data, { bold: true, ...paint }, false),
    val('c:dLblPos', place),
    ...flags,
  ]);
}

function formula(cells: string): XmlElement {
  return element('c:f', {}, [cells]);
}

function strings(list: readonly string[]): XmlElement {
  return element('c:strCache', {}, [
    val('c:ptCount', list.length),
    ...list.map((text, idx) => element('c:pt', { idx }, [element('c:v', {}, [text])])),
  ]);
}

function isSame(one: ChartLook, other: ChartLook): boolean {
  return one.fill.slot === other.fill.slot && one.stroke?.paint.slot === other.stroke?.paint.slot;
}
