/** The last line of a build of several lessons, since what went wrong with one may have scrolled away. */

import { counted, ENGLISH, type Message, say } from '../../diagnostics/message.ts';

export interface Outcome {
  readonly lesson: string;
  /** BCP 47 */
  readonly language: string;
  readonly failed: boolean;
  /** How many files were written. */
  readonly files: number;
}

/** "98 of 100 lessons made, 686 files; with errors: rivers, traffic"; nothing for a single lesson. */
export function buildSummary(outcomes: readonly Outcome[]): Message | undefined {
  if (outcomes.length < 2) return undefined;
  const failed = outcomes.flatMap(({ lesson, failed }) => (failed ? [lesson] : []));
  const files = outcomes.reduce((sum, outcome) => sum + outcome.files, 0);
  const all = outcomes.length;
  const good = all - failed.length;
  const areAsTheyWere = good > 0 && files === 0;
  if (failed.length === 0) {
    return areAsTheyWere ? say`${all} lessons as they were` : say`${all} lessons made, ${filesIn(files)}`;
  }
  const names = failed.join(', ');
  return areAsTheyWere
    ? say`${good} of ${all} lessons as they were; with errors: ${names}`
    : say`${good} of ${all} lessons made, ${filesIn(files)}; with errors: ${names}`;
}

const filesIn = (count: number) => counted(count, say`1 file`, say`${count} files`);

/** The language of all the lessons, or English for lessons in several. */
export function commonLanguage(outcomes: readonly Outcome[]): string {
  const [language = ENGLISH.language, ...others] = new Set(outcomes.map((outcome) => outcome.language));
  return others.length === 0 ? language : ENGLISH.language;
}
