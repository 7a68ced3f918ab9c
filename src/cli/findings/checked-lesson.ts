/** What `kapur check` knows of one lesson, before a format makes text of it. */

import type { Diagnostic } from '../../diagnostic.ts';
import type { Statistics } from '../../output/statistics.ts';

export interface CheckedLesson {
  /** The lesson's id. */
  readonly lesson: string;
  readonly diagnostics: readonly Diagnostic[];
  /** How many warnings the lesson silences. */
  readonly silenced: number;
  /** Absent when the lesson could not be read. */
  readonly statistics?: Statistics;
}
