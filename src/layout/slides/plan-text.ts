/** Text in a region: fitted down the type scale, then over several slides. */

import type { NodeOrigin } from '../../document/inline-node.ts';
import type { Block } from '../../document/node.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { doesNotFit } from './does-not-fit.ts';
import { fit, heightOf, innerSize } from './fit.ts';
import { placeGroups } from './place-groups.ts';
import { paragraphGroups } from './region-paragraphs.ts';
import { partOf, type RegionPlan, rounded } from './region-plan.ts';
import { unexpectedBlocks } from './unexpected-blocks.ts';

/** @param largest size that its letters may have, pt */
export function planText(
  region: Region,
  origin: NodeOrigin,
  blocks: readonly Block[],
  splittable: boolean,
  context: LayoutContext,
  largest = Number.POSITIVE_INFINITY,
): RegionPlan | undefined {
  const own = region.levels[0]?.style;
  if (!own) return undefined;
  const unexpected = unexpectedBlocks(region, context);
  const fitted = fit(
    (scale) => paragraphGroups(blocks, region, scale, unexpected),
    region,
    context.theme.slides.sizes,
    region.floor,
    splittable,
    textContextOf(context),
    largest,
  );
  if (!fitted) {
    doesNotFit(region, origin, context);
    return undefined;
  }
  const { parts, size, scale } = fitted;
  const plan: RegionPlan = {
    region,
    parts: parts.length,
    size,
    // What may not stand here was reported the first time.
    within: (most) =>
      planText(region, origin, blocks, splittable, { ...context, report: () => {} }, most) ?? plan,
    place: (part, structure, parent, clicks) =>
      placeGroups(region, parts[part] ?? [], { ...own, size }, scale, structure, parent, clicks),
    ledger: (part) => {
      const groups = parts[part] ?? [];
      const lines = groups
        .flatMap(({ paragraphs }) => paragraphs)
        .reduce((sum, { lines }) => sum + lines.length, 0);
      return {
        region: region.name,
        size,
        themeSize: own.size,
        lines,
        spare: rounded(innerSize(region).height - heightOf(groups)),
        ...partOf(part, parts.length),
      };
    },
  };
  return plan;
}
