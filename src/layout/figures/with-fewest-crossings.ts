/** Sets the nodes of a figure in two columns so that its lines can be followed. */

import type { Figure, FigureGroup } from '../../document/node.ts';
import { orderColumns, type Pair } from './order-columns.ts';

/** A figure in two columns with the nodes of both in the order in which the fewest lines cross. */
export function withFewestCrossings(figure: Figure): Figure {
  const { groups, links } = figure;
  const [first, second] = groups;
  if (!first || !second) return figure;
  const place = ({ nodes }: FigureGroup, id: string) => nodes.findIndex((node) => node.id === id);
  // A line within a column tells an order of its own.
  const isWithin = (group: FigureGroup) =>
    links.some(({ from, to }) => place(group, from) >= 0 && place(group, to) >= 0);
  if (isWithin(first) || isWithin(second)) return figure;
  const pairs = links.map(({ from, to }): Pair => {
    const isForward = place(first, from) >= 0;
    return isForward ? [place(first, from), place(second, to)] : [place(first, to), place(second, from)];
  });
  const order = orderColumns([first.nodes.length, second.nodes.length], pairs);
  const inOrder = (group: FigureGroup, places: readonly number[]) => ({
    ...group,
    nodes: places.flatMap((index) => group.nodes[index] ?? []),
  });
  return { ...figure, groups: [inOrder(first, order.first), inOrder(second, order.second)] };
}
