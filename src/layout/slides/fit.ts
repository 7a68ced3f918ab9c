/** Fits a region's text into its box: down the theme's sizes to the floor, then over several slides, else not at all. */

import type { Region } from '../../frames/resolved-theme.ts';
import {
  isBroken,
  longestWord,
  type MeasuredParagraph,
  measureParagraph,
  type ParagraphSpec,
  standInOf,
  type TextContext,
} from '../text/paragraph.ts';
import type { ParagraphGroup } from './region-paragraphs.ts';
import { sizesDown } from './type-scale.ts';

/** Text measured to its box, one part for each slide that it needs. */
export interface Fitted {
  readonly size: number;
  /** Decided size over the region's own. */
  readonly scale: number;
  readonly parts: readonly (readonly MeasuredGroup[])[];
}

export interface MeasuredGroup {
  readonly group: ParagraphGroup;
  readonly paragraphs: readonly MeasuredParagraph[];
}

/** Programs differ in line pitch by a few points in a hundred; a box filled to the last point would run over in some. */
export const SLACK = 0.97;

/** Width and height inside a region's padding, pt. */
export function innerSize({ box, padding }: Region): { width: number; height: number } {
  return {
    width: box.width - padding.left - padding.right,
    height: box.height - padding.top - padding.bottom,
  };
}

/**
 * @param groupsAt the region's paragraphs at a share of its own size
 * @param sizes the theme's type scale, pt
 * @param floor the smallest size allowed, pt
 * @param splittable whether a second slide may take what does not fit
 * @param largest no size above it is tried, pt
 * @returns nothing when the text fits at no size
 */
export function fit(
  groupsAt: (scale: number) => readonly ParagraphGroup[],
  region: Region,
  sizes: readonly number[],
  floor: number,
  splittable: boolean,
  textContext: TextContext,
  largest = Number.POSITIVE_INFINITY,
): Fitted | undefined {
  const own = region.levels[0]?.style.size ?? 0;
  const { width, height } = innerSize(region);
  const ladder = sizesDown(own, sizes, floor).filter((size) => size <= largest);
  const measured = new Map<number, MeasuredGroup[]>();
  const measuredAt = (scale: number): MeasuredGroup[] => {
    let groups = measured.get(scale);
    if (!groups) {
      groups = groupsAt(scale).map((group) => ({
        group,
        paragraphs: group.specs.map((spec) => measureParagraph(spec, width, textContext)),
      }));
      measured.set(scale, groups);
    }
    return groups;
  };
  /** Whether words would be whole, and lines inside the box, in a wider font, too: headings are the largest for theirs. */
  const hasReserve = (size: number) => {
    const specs = measuredAt(size / own).flatMap(({ group }) => group.specs);
    const headings = specs.filter(({ style }) => style.font === 'heading');
    const standIn = (spec: ParagraphSpec) => standInOf(spec, textContext);
    const areWhole = headings.every((spec) => longestWord(spec, textContext) * standIn(spec) <= width);
    if (!areWhole || headings.length < specs.length) return areWhole;
    const lines = headings.map((spec) => measureParagraph(spec, width / standIn(spec), textContext));
    return stackedHeight(lines) <= height;
  };
  const most = splittable ? measuredAt(1).length : 1;
  // A word broken over two lines is worse than smaller letters; only where no size spares it may it be broken.
  const isWhole = (size: number) => !hasBrokenWord(measuredAt(size / own)) && hasReserve(size);
  for (const admits of [isWhole, () => true]) {
    for (let count = 1; count <= most; count += 1) {
      for (const size of ladder) {
        if (!admits(size)) continue;
        const scale = size / own;
        const parts = splitEvenly(measuredAt(scale), count, height * SLACK);
        if (parts) return { size, scale, parts };
      }
    }
  }
  return undefined;
}

export function heightOf(groups: readonly MeasuredGroup[]): number {
  return stackedHeight(groups.flatMap((group) => group.paragraphs));
}

/** Height of stacked paragraphs; space before the first is not kept at the top of a box. */
function stackedHeight(paragraphs: readonly MeasuredParagraph[]): number {
  return paragraphs.reduce(
    (total, paragraph, index) => total + paragraph.height + (index > 0 ? paragraph.spec.spaceBefore : 0),
    0,
  );
}

function hasBrokenWord(groups: readonly MeasuredGroup[]): boolean {
  return groups.some(({ paragraphs }) => paragraphs.some(isBroken));
}

/** At most `count` parts that each fit, with the fullest as low as can be, so that no slide holds a lonely last item. */
function splitEvenly(
  groups: readonly MeasuredGroup[],
  count: number,
  height: number,
): (readonly MeasuredGroup[])[] | undefined {
  const whole = fill(groups, height);
  if (!whole || whole.length > count) return undefined;
  let best = whole;
  for (let share = 0.95; share > 0.3; share -= 0.05) {
    const tighter = fill(groups, height * share);
    if (!tighter || tighter.length > whole.length) break;
    best = tighter;
  }
  return best;
}

function fill(groups: readonly MeasuredGroup[], height: number): MeasuredGroup[][] | undefined {
  const parts: MeasuredGroup[][] = [];
  let part: MeasuredGroup[] = [];
  for (const group of groups) {
    if (heightOf([group]) > height) return undefined;
    if (part.length > 0 && heightOf([...part, group]) > height) {
      parts.push(part);
      part = [];
    }
    part.push(group);
  }
  return [...parts, part];
}
