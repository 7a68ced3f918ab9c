/** An icon in a region, in place of its words; it takes the colour that they would have. */

import type { SlideRegion } from '../../document/document-tree.ts';
import type { ShapeFrame } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { iconFrames } from '../icon-frame.ts';
import type { LayoutContext } from '../layout-context.ts';
import type { RegionPlan } from './region-plan.ts';

/** Of the shorter side of the region: a badge is round, and its icon stands within the circle. */
const SHARE = 0.68;

/** @returns nothing where there is no such icon, so that the words stand */
export function planIcon(
  region: Region,
  { icon }: SlideRegion,
  context: LayoutContext,
): RegionPlan | undefined {
  const colour = region.levels[0]?.style.paint.slot;
  if (!colour) return undefined;
  const frames = iconFrames({ icon, name: region.name, colour }, region.box, SHARE, context);
  if (frames.length === 0) return undefined;
  return {
    region,
    parts: 1,
    size: 0,
    place: () => [...ground(region), ...frames],
    ledger: () => ({ region: region.name, size: 0, themeSize: 0, lines: 0, spare: 0 }),
  };
}

/** What the region lays behind its words. */
function ground({ name, box, shape, fill, stroke }: Region): ShapeFrame[] {
  if (!fill && !stroke) return [];
  const look = { ...(fill && { fill }), ...(stroke && { stroke }) };
  return [{ kind: 'shape', name: `Behind ${name}`, shape, box, ...look }];
}
