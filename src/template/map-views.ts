/** The figure of a lesson on slides: whole, or in parts where two columns would be too fine to be followed. */

import type { Arrangement } from '../kinds/arrangement.ts';

interface Grouped<Topic> {
  readonly topics: readonly Topic[];
}

interface Line {
  readonly from: string;
  readonly to: string;
}

/** What one slide shows of the figure. */
export interface MapView<Group> {
  /** "map", "map-2", "map-3" */
  readonly id: string;
  /** "2/3"; empty for the whole figure. */
  readonly part: string;
  readonly groups: readonly Group[];
  readonly lines: readonly Line[];
}

/** With more boxes than this below one another, lines are hard to follow from the last row. */
const MOST = 8;

/**
 * Of two columns with many boxes, each part shows some of the first and what they are linked to; a box without links
 * stands in the last part.
 */
export function mapViews<Topic extends { readonly id: string }, Group extends Grouped<Topic>>(
  figure: Arrangement | undefined,
  groups: readonly Group[],
  lines: readonly Line[],
): MapView<Group>[] {
  const [first, second] = groups;
  const longest = Math.max(0, ...groups.map(({ topics }) => topics.length));
  if (figure !== 'columns' || !first || !second || longest <= MOST) {
    return [{ id: 'map', part: '', groups, lines }];
  }
  const count = Math.ceil(first.topics.length / (MOST - 2)) || 1;
  const size = Math.ceil(first.topics.length / count);
  const linked = new Set(lines.flatMap(({ from, to }) => [from, to]));
  return Array.from({ length: count }, (_, index): MapView<Group> => {
    const shown = first.topics.slice(index * size, (index + 1) * size);
    const ids = new Set(shown.map(({ id }) => id));
    const near = new Set(lines.flatMap(({ from, to }) => (ids.has(from) ? [to] : ids.has(to) ? [from] : [])));
    const others = second.topics.filter(({ id }) => near.has(id) || (index === count - 1 && !linked.has(id)));
    const all = new Set([...ids, ...others.map(({ id }) => id)]);
    return {
      id: index === 0 ? 'map' : `map-${index + 1}`,
      part: count > 1 ? `${index + 1}/${count}` : '',
      groups: [
        { ...first, topics: shown },
        { ...second, topics: others },
      ],
      lines: lines.filter(({ from, to }) => all.has(from) && all.has(to)),
    };
  });
}
