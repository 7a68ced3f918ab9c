/** A group of a lesson, and which topics of a text stand in it. */

import type { KindGroup } from '../../kinds/lesson-kind.ts';
import type { Entry, Run } from './part.ts';

export interface PlannedGroup {
  readonly group: KindGroup;
  /** Of a group of the author's own: what the text calls it. */
  readonly title: string;
  readonly runs: readonly Run[];
  /** Instead of those of the runs. */
  readonly entries?: readonly Entry[];
}
