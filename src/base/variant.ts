/** Which of the papers that one lesson gives is meant: its version and its tier. Authors write `level:` for a tier. */

/** From the most help to the most that is asked. */
export const TIERS = ['support', 'core', 'challenge'] as const;

export type Tier = (typeof TIERS)[number];

export interface Variant {
  /** A, B, C …; empty for the one paper of a lesson that is printed in no versions. */
  readonly version: string;
  readonly tier: Tier;
}

/** The paper of a lesson that nobody asked versions or tiers of. Version A has the same orders. */
export const PLAIN_VARIANT: Variant = { version: '', tier: 'core' };

/** As many versions as there are letters. */
export const MOST_VERSIONS = 26;

/** The first `count` versions of a tier; one paper without a letter for none. */
export function variantsOf(count: number, tier: Tier): readonly Variant[] {
  if (count === 0) return [{ version: '', tier }];
  return Array.from({ length: count }, (_, index) => ({ version: String.fromCharCode(65 + index), tier }));
}

/** Whether the paper of a tier has an exercise of a tier: its own, and the core that all have in common. */
export function isOnPaper(exercise: Tier, paper: Tier): boolean {
  return exercise === 'core' || exercise === paper;
}

/** What tells the files of variants apart: `-a`, `-support`, `-support-a`. A tier as a whole has no version. */
export function fileSuffix({ version = '', tier }: Partial<Variant> & Pick<Variant, 'tier'>): string {
  return `${tier === 'core' ? '' : `-${tier}`}${version ? `-${version.toLowerCase()}` : ''}`;
}

/**
 * `each` makes one of each variant of a paper, `all` a key to all variants of a tier, `tier` one that shows the first
 * variant of its tier, and `none` one that names no version or tier and speaks of the plain paper: the same file
 * whatever papers are printed.
 */
export type VariantPolicy = 'each' | 'all' | 'tier' | 'none';
