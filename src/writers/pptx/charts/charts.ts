/** The charts of a deck: a part for each, and the workbook with its data. */

import type { ChartData, ChartFrame } from '../../../frames/frame.ts';
import type { Laid } from '../../../frames/page.ts';
import { relationships, relationshipsPath } from '../relationships.ts';
import type { Parts } from '../zip-package.ts';
import { chartPart } from './chart-part.ts';
import { workbook } from './workbook.ts';

export interface Charts {
  readonly parts: Parts;
  readonly pathOf: (chart: ChartFrame) => string;
}

/** The longest name of a series that PowerPoint's own dialogs show whole. */
const LONGEST_NAME = 60;

export function chartsOf({ pages, info }: Laid): Charts {
  const paths = new Map<ChartFrame, string>();
  const parts: Record<string, Parts[string]> = {};
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.kind !== 'chart' || paths.has(item)) continue;
    const number = paths.size + 1;
    const path = `ppt/charts/chart${number}.xml`;
    const book = `Microsoft_Excel_Sheet${number}.xlsx`;
    const data = editable(item);
    paths.set(item, path);
    parts[path] = chartPart(item, data, info.language, info.direction);
    parts[relationshipsPath(path)] = relationships([{ type: 'package', target: `../embeddings/${book}` }]);
    parts[`ppt/embeddings/${book}`] = workbook(data);
  }
  return { parts, pathOf: (chart) => paths.get(chart) ?? '' };
}

/**
 * The data as PowerPoint wants them. Every series has a name, and the parts of a whole are a series each: one bar that
 * is cut into them.
 */
function editable({ data, alt }: ChartFrame): ChartData {
  const [whole] = data.series;
  if (data.form === 'share' && whole) {
    const series = data.categories.map((name, index) => {
      const look = whole.points[index] ?? whole.look;
      return { name, values: [whole.values[index] ?? 0], look, points: [look] };
    });
    return { ...data, categories: [whole.name], series };
  }
  const [words = ''] = alt.split(':');
  return {
    ...data,
    series: data.series.map((each) => (each.name ? each : { ...each, name: words.slice(0, LONGEST_NAME) })),
  };
}
