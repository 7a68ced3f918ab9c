/** The minutes of a lesson and of its topics. */

import type { DraftGroup } from '../draft.ts';

/** In minutes: a period, or two, where the text says nothing. */
const USUAL = 45;
const DOUBLE = 90;
/** Topics that one period holds. */
const MOST_IN_ONE = 6;
/** Of the period: opening, discussion, worksheet and conclusion take the rest. */
const SHARE = 0.6;

/** `45 minutes`, `2 x 40 menit`; 0 where no number stands. */
export function minutesIn(text: string): number {
  const [, times = '', each = ''] = /(\d{1,3})(?:\s*[x×]\s*(\d{1,3}))?/i.exec(text) ?? [];
  const minutes = Number(times) * Number(each || 1);
  return minutes >= 1 && minutes <= 1000 ? minutes : 0;
}

/** @param said in the text, 0 for nothing */
export function periodFor(topics: number, said: number): number {
  return said || (topics <= MOST_IN_ONE ? USUAL : DOUBLE);
}

/** The topics with the minutes that each has: as many for all, and together no more than the period. */
export function timed(groups: readonly DraftGroup[], period: number): DraftGroup[] {
  const count = groups.reduce((sum, { topics }) => sum + topics.length, 0);
  const minutes = Math.max(1, Math.floor((period * SHARE) / Math.max(1, count)));
  if (minutes * count > period) return [...groups];
  return groups.map((group) => ({ ...group, topics: group.topics.map((topic) => ({ ...topic, minutes })) }));
}
