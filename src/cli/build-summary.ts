/** The last line of a build of several lessons, since what went wrong with one may have scrolled away. */

export interface Outcome {
  readonly lesson: string;
  readonly failed: boolean;
  /** How many files were written. */
  readonly files: number;
}

/** "98 of 100 lessons made, 686 files; with errors: rivers, traffic"; nothing for a single lesson. */
export function buildSummary(outcomes: readonly Outcome[]): string | undefined {
  if (outcomes.length < 2) return undefined;
  const failed = outcomes.flatMap(({ lesson, failed }) => (failed ? [lesson] : []));
  const files = outcomes.reduce((sum, outcome) => sum + outcome.files, 0);
  const good = outcomes.length - failed.length;
  const made = `${failed.length > 0 ? `${good} of ` : ''}${outcomes.length} lessons`;
  const written = good > 0 && files === 0 ? ' as they were' : ` made, ${files} files`;
  return `${made}${written}${failed.length > 0 ? `; with errors: ${failed.join(', ')}` : ''}`;
}
