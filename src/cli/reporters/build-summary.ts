/** The last line of a build of several lessons, since what went wrong with one may have scrolled away. */

import { counted, ENGLISH, type Message, say } from '../../diagnostics/message.ts';

export interface Outcome {
  readonly lesson: string;
  /** BCP 47 */
  readonly language: string;
  readonly failed: boolean;
  /** How many files were written. */
  readonly files: number;
  /** Whether all that it is made of was as before, so that nothing was made. */
  readonly isUnchanged: boolean;
}

/** "97 of 100 lessons made, 679 files; 1 unchanged; with errors: rivers, traffic"; nothing for a single lesson. */
export function buildSummary(outcomes: readonly Outcome[]): Message | undefined {
  if (outcomes.length < 2) return undefined;
  const failed = outcomes.flatMap(({ lesson, failed }) => (failed ? [lesson] : []));
  const unchanged = outcomes.filter(({ isUnchanged }) => isUnchanged).length;
  const files = outcomes.reduce((sum, outcome) => sum + (outcome.isUnchanged ? 0 : outcome.files), 0);
  const all = outcomes.length;
  const made = all - failed.length - unchanged;
  const names = failed.join(', ');
  const good = goodLessons({ all, made, unchanged, files });
  return failed.length === 0 ? good : say`${good}; with errors: ${names}`;
}

function goodLessons({ all, made, unchanged, files }: Counts): Message {
  if (made === 0 && unchanged > 0)
    return unchanged === all ? say`${all} lessons unchanged` : say`${unchanged} of ${all} lessons unchanged`;
  if (made > 0 && files === 0 && unchanged === 0)
    return made === all ? say`${all} lessons as they were` : say`${made} of ${all} lessons as they were`;
  const makings =
    made === all
      ? say`${all} lessons made, ${filesIn(files)}`
      : say`${made} of ${all} lessons made, ${filesIn(files)}`;
  return unchanged > 0 ? say`${makings}; ${unchanged} unchanged` : makings;
}

interface Counts {
  readonly all: number;
  readonly made: number;
  readonly unchanged: number;
  readonly files: number;
}

const filesIn = (count: number) => counted(count, say`1 file`, say`${count} files`);

/** The language of all the lessons, or English for lessons in several. */
export function commonLanguage(outcomes: readonly Outcome[]): string {
  const [language = ENGLISH.language, ...others] = new Set(outcomes.map((outcome) => outcome.language));
  return others.length === 0 ? language : ENGLISH.language;
}
