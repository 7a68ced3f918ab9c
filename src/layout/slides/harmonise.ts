/** Gives a region one size on all slides of its layout: sizes that jump from slide to slide look like chance. */

import type { Region } from '../../frames/resolved-theme.ts';
import type { RegionPlan } from './region-plan.ts';
import { sizesDown } from './type-scale.ts';

/** A slide that needs more steps of the type scale than this keeps its size for itself, and the others theirs. */
const MOST_STEPS = 2;

/**
 * Plans in which each region has the smallest size that any of its slides needed, but for those far out.
 *
 * @param slides the plans of each slide; slides of one layout share its regions
 * @param sizes the theme's type scale, pt
 * @param sameFor gives the same for regions that are to have one size; without it, each layout's regions have their own
 */
export function harmonise(
  slides: readonly (readonly RegionPlan[])[],
  sizes: readonly number[],
  sameFor: (region: Region) => unknown = (region) => region,
): RegionPlan[][] {
  const common = new Map<unknown, number>();
  for (const { region, size, within } of slides.flat()) {
    const own = region.levels[0]?.style.size ?? 0;
    const steps = sizesDown(own, sizes, region.floor).indexOf(size);
    if (!within || steps > MOST_STEPS) continue;
    const key = sameFor(region);
    common.set(key, Math.min(size, common.get(key) ?? size));
  }
  return slides.map((plans) =>
    plans.map((plan) => {
      const size = common.get(sameFor(plan.region)) ?? plan.size;
      return plan.within && size < plan.size ? plan.within(size) : plan;
    }),
  );
}
