/** What templates see of a lesson and one of its papers, or of all of them. */

import type { Course } from '../lesson/lesson.ts';
import type { Locale } from '../locale.ts';
import { type LessonView, lessonView } from '../template/lesson-view.ts';
import { keyOverview, type OverviewTable } from './key-overview.ts';
import type { Paper } from './paper.ts';

export interface PaperView extends LessonView {
  /** A, B, C …; empty for a lesson's only paper. */
  readonly version: string;
  /** What stands at the foot of the paper. */
  readonly code: string;
  /** All versions side by side, and each of them in full; none for a lesson's only paper. */
  readonly overview: readonly OverviewTable[];
  readonly papers: readonly PaperView[];
}

export function paperView({ lesson, reserve }: Course, { edition, code, exercises }: Paper): PaperView {
  return {
    ...lessonView(lesson, exercises, reserve),
    version: edition.version,
    code,
    overview: [],
    papers: [],
  };
}

/** What stands on no paper of its own: the head of the one key to all versions, the handout. */
export function commonView(course: Course, papers: readonly [Paper, ...Paper[]], locale: Locale): PaperView {
  const view = { ...paperView(course, papers[0]), version: '' };
  if (papers.every(({ edition }) => edition.version === '')) return view;
  return {
    ...view,
    overview: keyOverview(papers, locale),
    papers: papers.map((paper) => paperView(course, paper)),
  };
}
