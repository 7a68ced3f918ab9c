/** The topics as the text alone tells them: what only stands in for a text is no matter for exercises. */

import { type DraftGroup, type Missing, topicsPath } from '../draft.ts';

/** Without topics that have no name of their own; a claim that its author has yet to write is empty. */
export function toldGroups(groups: readonly DraftGroup[], missing: readonly Missing[]): DraftGroup[] {
  const paths = new Set(missing.map(({ path }) => path));
  return groups.map((one, place) => {
    const isMissing = (index: number, field: string) =>
      paths.has(`${topicsPath(one.group, place)}.${index}.${field}`);
    const topics = one.topics.flatMap((topic, index) => {
      if (isMissing(index, 'title')) return [];
      return isMissing(index, 'claim') ? [{ ...topic, claim: '' }] : [topic];
    });
    return { ...one, topics };
  });
}
