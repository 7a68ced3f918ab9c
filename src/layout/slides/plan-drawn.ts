/** What figures and evidence have in common on a slide: each is drawn as a whole, in one region. */

import type { FrameItem } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { anchoredTop } from '../anchored-top.ts';
import type { FigureOptions, FittedFigure } from '../figures/arrange.ts';
import type { LayoutContext } from '../layout-context.ts';
import type { RegionPlan } from './region-plan.ts';
import { sizesDown } from './type-scale.ts';

export interface Drawable {
  /** What it shows, in words. */
  readonly alt: string;
  readonly anchor: Region['anchor'];
  /** Fits it to the region's box. */
  readonly fit: (options: FigureOptions) => FittedFigure | undefined;
  /** Says that it fits at no size. */
  readonly refuse: () => void;
  /** What stands on the slide, from the frames that were fitted. */
  readonly finish: (frames: readonly FrameItem[]) => FrameItem[];
}

/** @returns nothing where it does not fit, or where the region has no text style */
export function planDrawn(
  region: Region,
  { alt, anchor, fit, refuse, finish }: Drawable,
  context: LayoutContext,
): RegionPlan | undefined {
  const [level] = region.levels;
  if (!level) return undefined;
  const { style, leading } = level;
  const fitted = fit({
    style,
    leading,
    sizes: sizesDown(style.size, context.theme.slides.sizes, region.floor),
  });
  if (!fitted) {
    refuse();
    return undefined;
  }
  const { size, height, labels } = fitted;
  const area = { ...region.box, y: anchoredTop(region.box, height, anchor), height };
  return {
    region,
    parts: 1,
    size,
    place: (_part, structure, parent) => {
      const { tag } = structure.add(parent, 'Figure', { alt });
      return finish(fitted.place(area, tag, context));
    },
    ledger: () => ({
      region: region.name,
      size,
      themeSize: style.size,
      lines: labels.reduce((sum, { lines }) => sum + lines.length, 0),
      spare: region.box.height - height,
    }),
  };
}
