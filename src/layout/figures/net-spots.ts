/** Where the signs of a net stand, and which of them are joined: geometry, and nothing else. */

import type { Figure, FigureNode } from '../../document/drawn-node.ts';
import type { Tone } from '../../kinds/tone.ts';

/** The middle of a sign, from the top left of the area; pt. */
export interface NetSpot {
  readonly node: FigureNode;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
}

export interface Net {
  readonly spots: readonly NetSpot[];
  /** Of each sign, pt. */
  readonly side: number;
  readonly lines: readonly { readonly from: NetSpot; readonly to: NetSpot }[];
}

/** Of the distance to the next sign. */
const SHARE = 0.68;
/** pt */
const LARGEST = 64;
/** Up to so many topics of one group stand below one another. */
const ONE_COLUMN = 4;

/** Groups in columns with lines for links; a group by itself in rows, which are gone through to and fro. */
export function netSpots(figure: Figure, area: { readonly width: number; readonly height: number }): Net {
  const { groups, links } = figure;
  const [only] = groups;
  if (groups.length === 1 && only) return snake(only, area);
  const most = Math.max(1, ...groups.map(({ nodes }) => nodes.length));
  const down = area.height / most;
  const across = area.width / groups.length;
  const side = Math.min(LARGEST, SHARE * down, SHARE * across);
  const spots = groups.flatMap(({ nodes, tone }, column) =>
    nodes.map((node, row): NetSpot => {
      // Signs of the outer columns stand at the edges.
      const share = column / (groups.length - 1);
      const x = side / 2 + share * (area.width - side);
      return { node, tone, x, y: (area.height * (row + 0.5)) / nodes.length };
    }),
  );
  const spotOf = new Map(spots.map((spot) => [spot.node.id, spot]));
  const lines = links.flatMap((link) => {
    const [from, to] = [spotOf.get(link.from), spotOf.get(link.to)];
    // A line within a column would run through the signs between.
    return from && to && from.x !== to.x ? [{ from, to }] : [];
  });
  return { spots, side, lines };
}

function snake({ nodes, tone }: Figure['groups'][number], area: { width: number; height: number }): Net {
  const columns = nodes.length <= ONE_COLUMN ? 1 : Math.ceil(Math.sqrt(nodes.length));
  const rows = Math.ceil(nodes.length / columns);
  const step = Math.min(area.width / columns, area.height / rows);
  const spots = nodes.map((node, index): NetSpot => {
    const row = Math.floor(index / columns);
    const place = row % 2 === 0 ? index % columns : columns - 1 - (index % columns);
    return {
      node,
      tone,
      x: area.width / 2 + (place - (columns - 1) / 2) * step,
      y: area.height / 2 + (row - (rows - 1) / 2) * step,
    };
  });
  const lines = spots.slice(1).flatMap((to, index) => {
    const from = spots[index];
    return from ? [{ from, to }] : [];
  });
  return { spots, side: Math.min(1.4 * LARGEST, SHARE * step), lines };
}
