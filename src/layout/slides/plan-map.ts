/** A concept map on a slide: fitted to its region, and in the middle of it. */

import type { ConceptMap } from '../../document/node.ts';
import { type FittedMap, fitMap } from '../diagram/fit-map.ts';
import { longestTitle } from '../diagram/longest-title.ts';
import { boxName, mapAlt, mapFrames } from '../diagram/map-frames.ts';
import type { FrameItem, LinkFrame, Region } from '../frame.ts';
import { type LayoutKit, settingOf } from '../layout-kit.ts';
import { targetOf, wordsOf } from '../text/paragraph.ts';
import { doesNotFit } from './does-not-fit.ts';
import type { RegionPlan } from './region-plan.ts';
import { sizesDown } from './type-scale.ts';

export function planMap(region: Region, map: ConceptMap, kit: LayoutKit): RegionPlan | undefined {
  const [level] = region.levels;
  if (!level) return undefined;
  const { style, leading } = level;
  const manner = { style, leading, sizes: sizesDown(style.size, kit.theme.slides.sizes, region.floor) };
  const fitted = fitMap(map, region.box, manner, settingOf(kit));
  if (!fitted) {
    doesNotFit(region, longestTitle(map), kit);
    return undefined;
  }
  const { size, height, obstacles, remedies } = fitted;
  const spare = region.box.height - height;
  const area = { ...region.box, y: region.box.y + spare / 2, height };
  return {
    region,
    parts: 1,
    size,
    place: (_part, structure, parent) => {
      const { tag } = structure.add(parent, 'Figure', { alt: mapAlt(fitted) });
      const frames = mapFrames(fitted, area, tag, kit);
      return [...frames, ...linkAreas(fitted, frames)];
    },
    ledger: () => ({
      region: region.name,
      size,
      themeSize: style.size,
      lines: [...obstacles, ...remedies].reduce((sum, { label }) => sum + label.lines.length, 0),
      spare,
    }),
  };
}

/** The box of a node that leads somewhere takes the click as a whole. */
function linkAreas({ map }: FittedMap, frames: readonly FrameItem[]): LinkFrame[] {
  return map.nodes.flatMap((node): LinkFrame[] => {
    const covered = frames.find((frame) => frame.kind === 'text' && frame.name === boxName(node.id));
    if (!node.href || covered?.kind !== 'text') return [];
    const { box, name } = covered;
    const description = wordsOf(node.children);
    return [{ kind: 'link', box, covers: name, target: targetOf(node.href), description }];
  });
}
