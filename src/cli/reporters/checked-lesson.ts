/** What `kapur check` knows of one lesson, before a format makes text of it. */

import type { Told } from '../../diagnostics/diagnostic.ts';
import type { Statistics } from '../../pipeline/statistics.ts';

export interface CheckedLesson {
  /** The lesson's id. */
  readonly lesson: string;
  /** BCP 47; what the findings are told in, where there are sentences in it. */
  readonly language: string;
  readonly diagnostics: readonly Told[];
  /** How many warnings the lesson silences. */
  readonly silenced: number;
  /** Absent when the lesson could not be read. */
  readonly statistics?: Statistics;
}
