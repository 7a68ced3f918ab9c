/** What an id looks like, and the id a title would make. */

import transliterate from '@sindresorhus/transliterate';
import { say } from '../diagnostics/message.ts';

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The same in words. */
export const ID_LOOKS = say`small letters a to z, digits and single hyphens`;

/**
 * `Kedaulatan Negara!` → `kedaulatan-negara`, `Füße` → `fuesse`; empty when no Latin letter or digit is left.
 *
 * @param language BCP 47: Swedish writes `ä` as `a`, German as `ae`
 */
export function slug(text: string, language?: string): string {
  return transliterate(text.normalize('NFKC'), language === undefined ? {} : { locale: language })
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
