/** What templates see of a lesson and one of its papers. */

import type { Schedule } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import { lessonView } from '../template/lesson-view.ts';
import type { LessonView } from '../template/view-types.ts';
import { type ActivityView, activityView } from './activity-view.ts';
import { type BlueprintItem, type BlueprintRow, blueprintItems, blueprintRows } from './blueprint-view.ts';
import { type KeyStrip, keyStrips } from './key-strips.ts';
import type { Paper } from './paper.ts';
import { variantName } from './variant-name.ts';

export interface PaperView extends LessonView {
  /** `Version B`, `Version B · Level 1`; empty for a lesson's only paper. */
  readonly variant: string;
  /** What stands at the foot of the paper. */
  readonly code: string;
  /** Whether questions of pupils name the slides that teach them: help, which gives answers away. */
  readonly namesSlides: boolean;
  /** Its items one by one, as a blueprint lists them. */
  readonly items: readonly BlueprintItem[];
  /** The same with those that are alike in one row. */
  readonly rows: readonly BlueprintRow[];
  /** Of a key: the answers of each paper that it is for. */
  readonly strips: readonly KeyStrip[];
  /** What a group works on in class; not of any one paper. */
  readonly activity: ActivityView;
}

export function paperView(
  { lesson, leftOut }: Schedule,
  { variant, code, exercises }: Paper,
  locale: Locale,
): PaperView {
  const name = variantName(variant, locale);
  const items = blueprintItems(exercises, lesson, locale);
  return {
    ...lessonView(lesson, exercises, leftOut),
    variant: name,
    code,
    namesSlides: variant.tier === 'support',
    items,
    rows: blueprintRows(items, lesson, locale),
    strips: [],
    activity: activityView(lesson, locale),
  };
}

/** What the key shows: the answers of all papers, and the first of them in full, for all ask the same. */
export function keyView(schedule: Schedule, papers: readonly [Paper, ...Paper[]], locale: Locale): PaperView {
  return { ...paperView(schedule, papers[0], locale), strips: keyStrips(papers, locale) };
}
