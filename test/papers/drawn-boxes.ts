/** What is drawn on pages, as boxes to be held against one another. Lengths are points, y grows downwards. */

import type { Box } from '../../src/frames/drawing.ts';
import type { TextFrame } from '../../src/frames/frame.ts';
import type { Page } from '../../src/frames/page.ts';
import type { Tag } from '../../src/frames/structure.ts';
import type { Segment } from '../../src/frames/text.ts';

/** What copiers lose at each edge, pt. */
export const CUT = 14;

/** What stands for a gap to write in. */
export const BLANK = '___';

export interface DrawnText extends Box {
  readonly text: string;
  readonly frame: string;
}

/** Heights of most letters above and below the baseline, as shares of the size: accents on capitals reach higher. */
const ABOVE = 0.7;
const BELOW = 0.2;

/** Each stretch of text on a page, as high as its letters. */
export function drawnTexts(page: Page): DrawnText[] {
  return page.items.flatMap((item) => {
    if (item.kind === 'text') return textsIn(item);
    if (item.kind === 'field')
      return item.line.segments.flatMap((one) => boxOf(one, item.line.baseline, item.field));
    if (item.kind !== 'table') return [];
    const cells = item.rows.flatMap(({ cells }) => cells);
    return cells.flatMap(({ paragraphs }) => textsIn({ name: item.name, paragraphs }));
  });
}

function textsIn({ name, paragraphs }: Pick<TextFrame, 'name' | 'paragraphs'>): DrawnText[] {
  return paragraphs.flatMap(({ lines, marker }) => {
    const first = lines[0]?.baseline ?? 0;
    return [
      ...(marker?.segments ?? []).flatMap((segment) => boxOf(segment, first, name)),
      ...lines.flatMap(({ baseline, segments }) => segments.flatMap((one) => boxOf(one, baseline, name))),
    ];
  });
}

function boxOf(segment: Segment, baseline: number, frame: string): DrawnText[] {
  const { x, width } = segment;
  if (segment.kind === 'blank') {
    const height = segment.shape === 'box' ? width / 1.4 : 1;
    return [{ x, width, y: baseline - height, height, text: BLANK, frame }];
  }
  if (segment.text.trim() === '') return [];
  const { size, text } = segment;
  return [{ x, width, y: baseline - ABOVE * size, height: (ABOVE + BELOW) * size, text, frame }];
}

/** pt; sums of floats, and letters that lean into the space beside them. */
const TOLERANCE = 0.6;

/** How far two boxes lie over one another, pt; 0 or less when they do not. */
export function overlap(one: Box, other: Box): number {
  return Math.min(
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  );
}

/** Pairs of boxes that lie over one another. */
export function overlapping<Drawn extends Box>(boxes: readonly Drawn[]): [Drawn, Drawn][] {
  const down = [...boxes].sort((one, other) => one.y - other.y);
  return down.flatMap((one, index) => {
    const pairs: [Drawn, Drawn][] = [];
    for (const other of down.slice(index + 1)) {
      if (other.y >= one.y + one.height) break;
      if (overlap(one, other) > TOLERANCE) pairs.push([one, other]);
    }
    return pairs;
  });
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  );
}

/** Edges of boxes and lines, as boxes without breadth; borders of cells and rules to write on. */
export function drawnRules(page: Page): Box[] {
  return page.items.flatMap((item): Box[] => {
    if (item.kind === 'line') {
      const { from, to } = item;
      if (from.x !== to.x && from.y !== to.y) return [];
      return [
        {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(from.x - to.x),
          height: Math.abs(from.y - to.y),
        },
      ];
    }
    if (item.kind !== 'shape' || !item.stroke) return [];
    const { x, y, width, height } = item.box;
    return [
      { x, y, width, height: 0 },
      { x, y: y + height, width, height: 0 },
      { x, y, width: 0, height },
      { x: x + width, y, width: 0, height },
    ];
  });
}

/** The pages that hold something of each tag, from 0. */
export function pagesOfTags(pages: readonly Page[]): Map<Tag, Set<number>> {
  const found = new Map<Tag, Set<number>>();
  const put = (tag: Tag | undefined, page: number) => {
    if (tag !== undefined) found.set(tag, (found.get(tag) ?? new Set()).add(page));
  };
  pages.forEach((page, index) => {
    for (const item of page.items) {
      if ('tag' in item) put(item.tag, index);
      if (item.kind !== 'text') continue;
      for (const paragraph of item.paragraphs) {
        put(paragraph.tag, index);
        put(paragraph.marker?.tag, index);
      }
    }
  });
  return found;
}
