/** What an id looks like, and the id a title would make. */

import { say } from '../message.ts';

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The same in words. */
export const ID_LOOKS = say`small letters a to z, digits and single hyphens`;

/** `Kedaulatan Negara!` → `kedaulatan-negara`; empty when no Latin letter or digit is left. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
