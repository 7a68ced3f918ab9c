/** A fragment at the foot of slides that shows where in the lesson each stands: a dash for each slide, this one's raised. */

import type { Box } from '../../frames/drawing.ts';
import type { ShapeFrame } from '../../frames/frame.ts';
import type { Region, SlideLayout } from '../../frames/resolved-theme.ts';

export interface Progress {
  /** A layout with the dashes of all slides on it, the same on each. */
  readonly onLayout: (layout: SlideLayout) => SlideLayout;
  /**
   * What a slide adds: its own dash, raised. Told by shape and place, whatever the colours.
   *
   * @param slide from 0 among those that are shown; -1 for a hidden one, which adds nothing
   */
  readonly onSlide: (layout: SlideLayout, slide: number) => ShapeFrame[];
}

/** pt */
const DASH_HEIGHT = 1.5;
const RAISED_HEIGHT = 6;

/** In widths of a dash: between slides of a section, and between sections. */
const GAP = 0.2;
const SECTION_GAP = 0.7;

/**
 * The fragment stands below footer and number, as wide as both; a layout without them has none.
 *
 * @param sections the section of each slide
 * @param height of a slide, pt
 * @param direction of the text, in which the lesson goes on
 */
export function progressOf(sections: readonly string[], height: number, direction: 'ltr' | 'rtl'): Progress {
  const starts: number[] = [];
  let end = 0;
  sections.forEach((section, index) => {
    if (index > 0) end += section === sections[index - 1] ? GAP : SECTION_GAP;
    starts.push(end);
    end += 1;
  });
  const dashes = (layout: SlideLayout, dashHeight: number): ShapeFrame[] => {
    const foot = layout.regions.filter(
      ({ placeholder }) => placeholder === 'ftr' || placeholder === 'sldNum',
    );
    const number = foot.find(({ placeholder }) => placeholder === 'sldNum');
    const fill = number?.levels[0]?.style.paint;
    if (!fill || foot.length < 2) return [];
    const { x, y, width } = below(foot, height);
    const unit = width / end;
    const offsets = starts.map((start) => (direction === 'ltr' ? start : end - start - 1));
    return offsets.map((offset, index) => ({
      kind: 'shape',
      name: `Progress ${index + 1}`,
      shape: 'rect',
      box: { x: x + offset * unit, y: y - dashHeight / 2, width: unit, height: dashHeight },
      fill,
    }));
  };
  return {
    onLayout: (layout) => ({
      ...layout,
      decoration: [...layout.decoration, ...dashes(layout, DASH_HEIGHT)],
    }),
    onSlide: (layout, slide) => dashes(layout, RAISED_HEIGHT).slice(slide, slide + 1),
  };
}

/** The line in the middle of what is left below the foot. */
function below(foot: readonly Region[], height: number): Omit<Box, 'height'> {
  const left = Math.min(...foot.map(({ box }) => box.x));
  const right = Math.max(...foot.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...foot.map(({ box }) => box.y + box.height));
  return { x: left, y: (bottom + height) / 2, width: right - left };
}
