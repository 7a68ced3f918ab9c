/** What draws charts, loaded where a document has one: its scales are as large as all else of the layout. */

import type { DocumentTree } from '../../document/document-tree.ts';
import type { Evidence } from '../../document/drawn-node.ts';
import { isChartForm } from '../../kinds/evidence-form.ts';
import type { DrawEvidence } from './drawing.ts';

let loaded: typeof import('./charts/draw-chart.ts') | undefined;

/** To be awaited before a document with charts is laid out. */
export async function loadCharts(tree: DocumentTree): Promise<void> {
  if (!loaded && hasChart(tree)) loaded = await import('./charts/draw-chart.ts');
}

/** @throws RangeError where it was not loaded */
export const drawLoadedChart: DrawEvidence = (...asked) => charts().drawChart(...asked);

/** @throws RangeError where it was not loaded */
export const drawLoadedNarrowChart: DrawEvidence = (...asked) => charts().drawNarrowChart(...asked);

function charts() {
  if (!loaded) throw new RangeError('Unexpected chart, expected charts to be loaded before layout');
  return loaded;
}

/** Wherever it stands: templates may put evidence into cards and boxes. */
function hasChart(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(hasChart);
  if (typeof part !== 'object' || part === null) return false;
  const { kind, form } = part as Partial<Evidence>;
  if (kind === 'evidence') return form !== undefined && isChartForm(form);
  return Object.entries(part).some(([key, below]) => key !== 'span' && hasChart(below));
}
