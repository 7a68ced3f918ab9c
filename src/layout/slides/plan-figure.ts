/** A figure on a slide: fitted to its region, and in the middle of it. */

import type { Figure } from '../../document/drawn-node.ts';
import type { FrameItem, LinkFrame } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { figureAlt, fitFigure } from '../figures/fit-figure.ts';
import { longestTitle } from '../figures/longest-title.ts';
import { boxName } from '../figures/node-frames.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { targetOf, wordsOf } from '../text/runs.ts';
import { doesNotFit } from './does-not-fit.ts';
import { planDrawn } from './plan-drawn.ts';
import type { RegionPlan } from './region-plan.ts';

export function planFigure(region: Region, figure: Figure, context: LayoutContext): RegionPlan | undefined {
  return planDrawn(
    region,
    {
      alt: figureAlt(figure),
      anchor: 'middle',
      fit: (options) => fitFigure(figure, region.box, options, textContextOf(context)),
      refuse: () => doesNotFit(region, longestTitle(figure), context),
      finish: (frames) => [...frames, ...linkAreas(figure, frames)],
    },
    context,
  );
}

/** The box of a node that leads somewhere takes the click as a whole. */
function linkAreas({ groups }: Figure, frames: readonly FrameItem[]): LinkFrame[] {
  const nodes = groups.flatMap((group) => group.nodes);
  return nodes.flatMap((node): LinkFrame[] => {
    const covered = frames.find((frame) => frame.kind === 'text' && frame.name === boxName(node.id));
    if (!node.href || covered?.kind !== 'text') return [];
    const { box, name } = covered;
    const description = wordsOf(node.children);
    return [{ kind: 'link', box, covers: name, target: targetOf(node.href), description }];
  });
}
