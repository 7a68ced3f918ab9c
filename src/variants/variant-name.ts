/** What a variant is called on papers. */

import type { Variant } from '../base/variant.ts';
import { type Locale, label } from '../locale/locale.ts';

/** `Version B`, `Version B · Level 1`; empty for the plain paper. The words for tiers do not judge. */
export function variantName({ version, tier }: Variant, locale: Locale): string {
  const names = [
    version && label(locale, 'version', { v: version }),
    tier !== 'core' && label(locale, `level.${tier}`),
  ];
  return names.filter(Boolean).join(' · ');
}

/** Among several papers the plain one needs a name, too. */
export function nameAmongOthers(variant: Variant, locale: Locale): string {
  return variantName(variant, locale) || label(locale, 'level.core');
}

/**
 * What stands before a number of that paper: `B`, `Level 1`; `B Level 1` where there are several with its letter.
 *
 * @param all the variants that it is told apart from
 */
export function shortName({ version, tier }: Variant, all: readonly Variant[], locale: Locale): string {
  const level = label(locale, `level.${tier}`);
  if (!version) return level;
  const isOne = all.every((other) => other.version !== version || other.tier === tier);
  return isOne ? version : `${version} ${level}`;
}
