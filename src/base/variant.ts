/** Which of the papers that one lesson gives is meant: its version and its level. */

/** From the most help to the most that is asked. */
export const LEVELS = ['support', 'core', 'challenge'] as const;

export type Level = (typeof LEVELS)[number];

export interface Variant {
  /** A, B, C …; empty for the one paper of a lesson that is printed in no versions. */
  readonly version: string;
  readonly level: Level;
}

/** The paper of a lesson that nobody asked versions or levels of. Version A has the same orders. */
export const PLAIN_VARIANT: Variant = { version: '', level: 'core' };

/** As many versions as there are letters. */
export const MOST_VERSIONS = 26;

/** The first `count` versions of a level; one paper without a letter for none. */
export function variantsOf(count: number, level: Level): readonly Variant[] {
  if (count === 0) return [{ version: '', level }];
  return Array.from({ length: count }, (_, index) => ({ version: String.fromCharCode(65 + index), level }));
}

/** Whether the paper of a level has an exercise of a level: its own, and the core that all have in common. */
export function isOnPaper(exercise: Level, paper: Level): boolean {
  return exercise === 'core' || exercise === paper;
}

/** What tells the files of variants apart: `-a`, `-support`, `-support-a`. A level as a whole has no version. */
export function fileSuffix({ version = '', level }: Partial<Variant> & Pick<Variant, 'level'>): string {
  return `${level === 'core' ? '' : `-${level}`}${version ? `-${version.toLowerCase()}` : ''}`;
}

/**
 * `each` makes one of each variant of a paper, `all` a key to all variants of a level, `level` one that shows the first
 * variant of its level, and `none` one that names no version or level and speaks of the plain paper: the same file
 * whatever papers are printed.
 */
export type VariantPolicy = 'each' | 'all' | 'level' | 'none';
