/** One share of the lessons, so that several machines make them all. */

import { say } from '../../diagnostics/message.ts';
import type { LessonFile } from '../../workspace/find-lessons.ts';
import { UsageError } from './usage-error.ts';

/**
 * Every sixteenth lesson from the third on, for `3/16`: neighbours are often alike, so each share costs about the same.
 *
 * @param shard as the command line has it; without it, all lessons
 * @throws UsageError when it is no `index/total`
 */
export function inShard(lessons: readonly LessonFile[], shard: string | undefined): readonly LessonFile[] {
  if (shard === undefined) return lessons;
  const [, index = 0, total = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? []).map(Number);
  if (index < 1 || index > total) {
    throw new UsageError(say`Unexpected --shard ${shard}, expected a share of all, such as 3/16.`);
  }
  return lessons.filter((_, position) => position % total === index - 1);
}

export const EMPTY_SHARD = say`No lesson falls to this share: there are fewer lessons than shares.`;
