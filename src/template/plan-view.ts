/** The plan of a lesson as templates see it: what the author says, and the course of the lesson with its minutes. */

import { isTested } from '../exercises/is-tested.ts';
import { tiersIn } from '../exercises/items-on-paper.ts';
import { paperMinutes } from '../exercises/paper-minutes.ts';
import type { Exercise } from '../exercises/parts.ts';
import { plannedActivityMinutes } from '../lesson/activity-course.ts';
import type { Lesson } from '../lesson/lesson.ts';
import {
  anchorsOf,
  LEAST_REFLECTION,
  minutesOf,
  openingMinutes,
  paceOf,
  slidesAfter,
  slidesAfterAnchors,
} from '../lesson/pace.ts';
import type { Plan } from '../lesson/plan-schema.ts';
import type { GroupWords } from '../locale/locale.ts';

export interface PlanView extends Plan {
  readonly stages: readonly StageView[];
  /** What the paper takes, whatever time is left for it. */
  readonly paperMinutes: number;
  readonly tiers: TiersView;
}

export interface StageView {
  readonly stage: 'opening' | 'understanding' | 'applying' | 'reflecting';
  /** What is done in it, where a stage has more than one: in the names of labels. */
  readonly does: StageView['stage'] | 'together';
  /**
   * Minutes from the start of the lesson; both 0 where the lesson does not say how long its topics take, or leaves no time
   * for the stage.
   */
  readonly from: number;
  readonly to: number;
  /** Ids of what its slides show. */
  readonly ids: readonly string[];
  /** Of the topics that it teaches; none in other stages. */
  readonly group: (GroupWords & { readonly topics: readonly { readonly title: string }[] }) | null;
}

/** How papers differ for those who need help, and for those who need more. */
export interface TiersView {
  /** Exercises with a hint for the paper of support. */
  readonly hints: number;
  /** Items that stand on one paper alone. */
  readonly support: number;
  readonly challenge: number;
}

export function planView(lesson: Lesson, exercises: readonly Exercise[]): PlanView {
  const minutes = paperMinutes(exercises.filter(isTested));
  return { ...lesson.plan, stages: stagesOf(lesson, minutes), paperMinutes: minutes, tiers: tiersOf(lesson) };
}

/** The minutes of the stages add up to those of the lesson: what the topics leave goes to the paper, then to looking back. */
function stagesOf(lesson: Lesson, paper: number): StageView[] {
  const { closing } = paceOf(lesson, paper);
  const anchors = anchorsOf(lesson);
  const isTimed = closing > 0;
  const opening = slidesAfterAnchors(anchors.opening, lesson);
  let clock = 0;
  const stage = (
    name: StageView['stage'],
    length: number,
    ids: readonly string[],
    group: StageView['group'] = null,
  ): StageView => {
    const from = clock;
    clock += length;
    const times = isTimed && length > 0 ? { from, to: clock } : { from: 0, to: 0 };
    return { stage: name, does: name, ...times, ids, group };
  };
  const first = stage('opening', openingMinutes(lesson, paper) + minutesOf(opening), [
    'title',
    ...anchors.opening,
    ...opening.map(({ id }) => id),
  ]);
  const taught = lesson.groups.map((group, index) => {
    const before = slidesAfterAnchors(anchors.groups[index] ?? [], lesson);
    const parts = group.topics.flatMap((topic) => [topic, ...slidesAfter(topic.id, lesson)]);
    const ids = [...(anchors.groups[index] ?? []), ...[...before, ...parts].map(({ id }) => id)];
    return stage('understanding', minutesOf([...before, ...parts]), ids, group);
  });
  const together = plannedActivityMinutes(lesson);
  const activity = together > 0 ? [{ ...stage('applying', together, []), does: 'together' as const }] : [];
  const left = Math.max(0, lesson.minutes - clock);
  const applied = Math.min(paper, Math.max(left - LEAST_REFLECTION, 0));
  const closingSlides = slidesAfterAnchors(anchors.closing, lesson).map(({ id }) => id);
  return [
    first,
    ...taught,
    ...activity,
    ...(paper > 0 ? [stage('applying', applied, [])] : []),
    stage('reflecting', Math.max(0, lesson.minutes - clock), [
      ...anchors.closing.filter((id) => id !== 'sources'),
      ...closingSlides,
    ]),
  ];
}

/** Counted in the lesson file, whichever paper is made. */
function tiersOf({ exercises }: Lesson): TiersView {
  const levels = exercises.flatMap(tiersIn);
  return {
    hints: exercises.filter(({ hint }) => hint).length,
    support: levels.filter((level) => level === 'support').length,
    challenge: levels.filter((level) => level === 'challenge').length,
  };
}
