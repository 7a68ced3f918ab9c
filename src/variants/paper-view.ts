/** What templates see of a lesson and one of its papers, or of all of them. */

import type { Schedule } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import { lessonView } from '../template/lesson-view.ts';
import type { LessonView } from '../template/view-types.ts';
import { type ActivityView, activityView } from './activity-view.ts';
import { type BlueprintItem, blueprintItems } from './blueprint-view.ts';
import { keyOverview, type OverviewTable } from './key-overview.ts';
import type { Paper } from './paper.ts';
import { nameAmongOthers, variantName } from './variant-name.ts';

export interface PaperView extends LessonView {
  /** `Version B`, `Version B · Level 1`; empty for a lesson's only paper. */
  readonly variant: string;
  /** What stands at the foot of the paper. */
  readonly code: string;
  /** Whether questions of pupils name the slides that teach them: help, which gives answers away. */
  readonly namesSlides: boolean;
  /** Its items one by one, as a blueprint lists them. */
  readonly items: readonly BlueprintItem[];
  /** What a group works on in class; not of any one paper. */
  readonly activity: ActivityView;
  /** All papers side by side, and each of them in full; none for a lesson's only paper. */
  readonly overview: readonly OverviewTable[];
  readonly papers: readonly PaperView[];
}

export function paperView(
  { lesson, leftOut }: Schedule,
  { variant, code, exercises }: Paper,
  locale: Locale,
): PaperView {
  const name = variantName(variant, locale);
  return {
    ...lessonView(lesson, exercises, leftOut),
    variant: name,
    code,
    namesSlides: variant.tier === 'support',
    items: blueprintItems(exercises, lesson, locale),
    activity: activityView(lesson, locale),
    overview: [],
    papers: [],
  };
}

/** What the key shows: the one paper, or all of them. */
export function keyView(schedule: Schedule, papers: readonly [Paper, ...Paper[]], locale: Locale): PaperView {
  const first = paperView(schedule, papers[0], locale);
  const isOnly = papers.length === 1 && papers[0].variant.version === '';
  if (isOnly) return first;
  const views = papers.map((paper) => ({
    ...paperView(schedule, paper, locale),
    variant: nameAmongOthers(paper.variant, locale),
  }));
  return { ...first, variant: '', overview: keyOverview(papers, locale), papers: views };
}
