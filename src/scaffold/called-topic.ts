/** What reports call a topic of a draft: by its group and its number, as the author counts them. */

import type { DraftGroup } from './draft.ts';
import { topicName } from './sample-draft.ts';
import type { Starter } from './starter.ts';

/**
 * The name of its group with its number from 1; in a group of the author's own, "Topic 2 (“Sources of energy”)".
 *
 * @param index from 0
 */
export function calledTopic(
  { group, title }: Pick<DraftGroup, 'group' | 'title'>,
  index: number,
  { sample }: Pick<Starter, 'sample'>,
): string {
  const name = topicName(group, index + 1, sample);
  return title ? `${name} (“${title}”)` : name;
}
