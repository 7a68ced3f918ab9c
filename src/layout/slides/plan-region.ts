/** Decides how a region of a slide is filled, by what it is for and what is to stand in it. */

import type { NodeOrigin } from '../../document/inline-node.ts';
import type { Block } from '../../document/node.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import type { LayoutContext } from '../layout-context.ts';
import { planCode } from './plan-code.ts';
import { planEvidence } from './plan-evidence.ts';
import { planFigure } from './plan-figure.ts';
import { planPicture } from './plan-picture.ts';
import { planTable } from './plan-table.ts';
import { planText } from './plan-text.ts';
import type { RegionPlan } from './region-plan.ts';

/**
 * Plans a region's blocks; what does not fit or may not stand there is reported at the author's line.
 *
 * @param splittable whether further slides may take what does not fit
 */
export function planRegion(
  region: Region,
  origin: NodeOrigin,
  blocks: readonly Block[],
  splittable: boolean,
  context: LayoutContext,
): RegionPlan | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  if (region.placeholder === 'tbl' && first.kind === 'table') return planTable(region, first, context);
  if (region.placeholder === 'dgm' && first.kind === 'figure') return planFigure(region, first, context);
  if (first.kind === 'evidence') return planEvidence(region, first, context);
  if (first.kind === 'code-block') return planCode(region, first, splittable, context);
  if (region.placeholder === 'pic' && first.kind === 'image') return planPicture(region, first, context);
  return planText(region, origin, blocks, splittable, context);
}
