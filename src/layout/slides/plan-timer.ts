/** A bar that empties while the class works: full where nothing moves, as on paper. */

import type { SlideRegion } from '../../document/document-tree.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import type { RegionPlan } from './region-plan.ts';

const SECONDS = 60;

/** @returns nothing for a region that holds no minutes */
export function planTimer(region: Region, { minutes }: SlideRegion): RegionPlan | undefined {
  const { name, box, shape, fill, levels } = region;
  const paint = fill ?? levels[0]?.style.paint;
  if (minutes === 0 || !paint) return undefined;
  return {
    region,
    parts: 1,
    size: 0,
    place: (_part, _structure, _parent, clicks) => {
      const { reveal } = clicks.next();
      const empties = reveal !== undefined && { empties: { click: reveal, seconds: minutes * SECONDS } };
      return [{ kind: 'shape', name, shape, box, fill: paint, ...empties }];
    },
    ledger: () => ({ region: name, size: 0, themeSize: 0, lines: 0, spare: 0 }),
  };
}
