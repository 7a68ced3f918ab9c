/** All that the steps have read in a text, before a lesson is made of it. */

import type { Block } from './block.ts';
import type { Frame } from './frame.ts';
import type { Given } from './knowledge.ts';
import type { LessonPlan } from './lesson-plan.ts';
import type { ProseAround } from './prose-around.ts';
import type { WordedGroup } from './worded-groups.ts';

export interface ReadText {
  readonly blocks: readonly Block[];
  readonly frame: Frame;
  readonly plan: LessonPlan;
  readonly around: ProseAround;
  readonly groups: readonly WordedGroup[];
  readonly given: Given;
}
