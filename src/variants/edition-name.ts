/** What an edition is called on papers. */

import type { Edition } from '../base/edition.ts';
import { type Locale, label } from '../locale/locale.ts';

/** `Version B`, `Version B · Level 1`; empty for the plain paper. The words for levels do not judge. */
export function editionName({ version, level }: Edition, locale: Locale): string {
  const names = [
    version && label(locale, 'version', { v: version }),
    level !== 'core' && label(locale, `level.${level}`),
  ];
  return names.filter(Boolean).join(' · ');
}

/** Among several papers the plain one needs a name, too. */
export function nameAmongOthers(edition: Edition, locale: Locale): string {
  return editionName(edition, locale) || label(locale, 'level.core');
}
