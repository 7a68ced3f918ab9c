/** Finds the largest size at which a concept map fits its area. */

import type { ConceptMap, MapNode } from '../../document/node.ts';
import type { TextStyle } from '../frame.ts';
import { type MeasuredParagraph, measureParagraph, type Setting } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';

/** How the words of a map are set. */
export interface MapManner {
  readonly style: TextStyle;
  /** Distance of baselines as a multiple of the size. */
  readonly leading: number;
  /** Sizes to try, pt; the largest first. */
  readonly sizes: readonly number[];
}

export interface FittedMap {
  readonly map: ConceptMap;
  readonly size: number;
  /** Width of either column, pt. */
  readonly column: number;
  readonly obstacles: readonly FittedNode[];
  readonly remedies: readonly FittedNode[];
  /** With good room round the boxes where there is enough, pt. */
  readonly height: number;
}

export interface FittedNode {
  readonly node: MapNode;
  readonly label: MeasuredParagraph;
  /** Height of its box, pt. */
  readonly height: number;
}

/** Room in and round the boxes, as multiples of the size. */
export const SPACING = { badge: 1.3, across: 0.45, down: 0.24, head: 1.5 } as const;
const LEAST_GAP = 0.26;
const GOOD_GAP = 0.9;

/** Share of the width that each column takes; the lines have the rest. */
const COLUMN = 0.4;

/**
 * Smaller letters are better than a word broken in two, and that is better than no map.
 *
 * @returns nothing where the map fits at none of the sizes
 */
export function fitMap(
  map: ConceptMap,
  area: { readonly width: number; readonly height: number },
  manner: MapManner,
  setting: Setting,
): FittedMap | undefined {
  let broken: FittedMap | undefined;
  for (const size of manner.sizes) {
    const fitted = mapAt(size, map, area, manner, setting);
    if (fitted && !hasBrokenWord(fitted)) return fitted;
    broken ??= fitted;
  }
  return broken;
}

function mapAt(
  size: number,
  map: ConceptMap,
  { width, height }: { readonly width: number; readonly height: number },
  { style, leading }: MapManner,
  setting: Setting,
): FittedMap | undefined {
  const column = width * COLUMN;
  const nodes = map.nodes.map((node): FittedNode => {
    const label = measureParagraph(
      plainParagraph(node.children, { ...style, size }, leading),
      column - size * (SPACING.badge + 3 * SPACING.across),
      setting,
    );
    const inside = Math.max(label.height, size * SPACING.badge);
    return { node, label, height: inside + 2 * size * SPACING.down };
  });
  const columns = (['obstacle', 'remedy'] as const).map((role) =>
    nodes.filter(({ node }) => node.role === role),
  );
  const head = size * SPACING.head;
  const heightWith = (gap: number, heights: (column: readonly FittedNode[]) => number) =>
    head + Math.max(...columns.map((boxes) => heights(boxes) + boxes.length * size * gap));
  // Boxes of one height look calmer; where there is no room for that, each is as high as its words.
  const highest = Math.max(0, ...nodes.map((node) => node.height));
  const equal = (boxes: readonly FittedNode[]) => boxes.length * highest;
  const own = (boxes: readonly FittedNode[]) => boxes.reduce((sum, box) => sum + box.height, 0);
  const isEqual = heightWith(LEAST_GAP, equal) <= height;
  if (!isEqual && heightWith(LEAST_GAP, own) > height) return undefined;
  const [obstacles = [], remedies = []] = columns.map((boxes) =>
    boxes.map((box) => (isEqual ? { ...box, height: highest } : box)),
  );
  return {
    map,
    size,
    column,
    obstacles,
    remedies,
    height: Math.min(height, heightWith(GOOD_GAP, isEqual ? equal : own)),
  };
}

function hasBrokenWord({ obstacles, remedies }: FittedMap): boolean {
  return [...obstacles, ...remedies].some(({ label }) => label.lines.some(({ broken }) => broken));
}
