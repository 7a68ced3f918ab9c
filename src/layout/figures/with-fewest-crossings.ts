/** Sets the nodes of a figure in two columns so that its lines can be followed. */

import type { Figure, FigureGroup } from '../../document/drawn-node.ts';
import { orderColumns, type Pair } from './order-columns.ts';

/** A figure in two columns with the nodes of both in the order in which the fewest lines cross. */
export function withFewestCrossings(figure: Figure): Figure {
  const { groups, links } = figure;
  const [first, second] = groups;
  if (!first || !second) return figure;
  const place = ({ nodes }: FigureGroup, id: string) => nodes.findIndex((node) => node.id === id);
  const isIn = (group: FigureGroup, id: string) => place(group, id) >= 0;
  // Lines within the second column tell an order of their own.
  if (links.some(({ from, to }) => isIn(second, from) && isIn(second, to))) return figure;
  const pairs = links
    .map(
      ({ from, to }): Pair =>
        isIn(first, from) ? [place(first, from), place(second, to)] : [place(first, to), place(second, from)],
    )
    .filter((ends) => ends.every((end) => end >= 0));
  const within = links
    .map(({ from, to }): Pair => [place(first, from), place(first, to)])
    .filter((ends) => ends.every((end) => end >= 0));
  const order = orderColumns([first.nodes.length, second.nodes.length], pairs, within);
  const inOrder = (group: FigureGroup, places: readonly number[]) => ({
    ...group,
    nodes: places.flatMap((index) => group.nodes[index] ?? []),
  });
  return { ...figure, groups: [inOrder(first, order.first), inOrder(second, order.second)] };
}
