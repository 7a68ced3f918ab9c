/** Plans what fills a region: all that it holds, or the first of it that fits. */

import type { SlideRegion } from '../../document/document-tree.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import type { LayoutContext } from '../layout-context.ts';
import { planIcon } from './plan-icon.ts';
import { planRegion } from './plan-region.ts';
import { planTimer } from './plan-timer.ts';
import type { RegionPlan } from './region-plan.ts';

/** Its icon or its bar, where it has one. Of several ways to show the same, the first that stands on one slide with all words whole; else the last. */
export function planFilled(
  region: Region,
  filled: SlideRegion,
  splittable: boolean,
  context: LayoutContext,
): RegionPlan | undefined {
  const { show, children } = filled;
  const drawn = planIcon(region, filled, context) ?? planTimer(region, filled);
  if (drawn) return drawn;
  if (show === 'all') return planRegion(region, filled, children, splittable, context);
  const silent = { ...context, report: () => {} };
  for (const block of children.slice(0, -1)) {
    const plan = planRegion(region, filled, [block], false, silent);
    if (plan && plan.parts === 1 && !plan.broken) return plan;
  }
  return planRegion(region, filled, children.slice(-1), splittable, context);
}
