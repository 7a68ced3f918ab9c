/** A figure on a slide: fitted to its region, and in the middle of it. */

import type { Figure } from '../../document/node.ts';
import type { FrameItem, LinkFrame } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { figureAlt, fitFigure } from '../figures/fit-figure.ts';
import { longestTitle } from '../figures/longest-title.ts';
import { boxName } from '../figures/node-frames.ts';
import { type LayoutContext, settingOf } from '../layout-context.ts';
import { targetOf, wordsOf } from '../text/paragraph.ts';
import { doesNotFit } from './does-not-fit.ts';
import type { RegionPlan } from './region-plan.ts';
import { sizesDown } from './type-scale.ts';

export function planFigure(region: Region, figure: Figure, context: LayoutContext): RegionPlan | undefined {
  const [level] = region.levels;
  if (!level) return undefined;
  const { style, leading } = level;
  const manner = { style, leading, sizes: sizesDown(style.size, context.theme.slides.sizes, region.floor) };
  const fitted = fitFigure(figure, region.box, manner, settingOf(context));
  if (!fitted) {
    doesNotFit(region, longestTitle(figure), context);
    return undefined;
  }
  const { size, height, labels } = fitted;
  const spare = region.box.height - height;
  const area = { ...region.box, y: region.box.y + spare / 2, height };
  return {
    region,
    parts: 1,
    size,
    place: (_part, structure, parent) => {
      const { tag } = structure.add(parent, 'Figure', { alt: figureAlt(figure) });
      const frames = fitted.place(area, tag, context);
      return [...frames, ...linkAreas(figure, frames)];
    },
    ledger: () => ({
      region: region.name,
      size,
      themeSize: style.size,
      lines: labels.reduce((sum, { lines }) => sum + lines.length, 0),
      spare,
    }),
  };
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
