/** A language as the documents need it: its labels and its direction. */

import { ownValue } from './own-value.ts';

export interface Locale {
  /** BCP 47, as the lesson says it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** `templates/labels/<language>.yaml` with the lesson's own labels laid over it; values may hold `{slots}`. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The label under a key, its `{slots}` filled. An unknown key throws: labels are checked when they are read. */
export function label(
  locale: Locale,
  key: string,
  slots: Readonly<Record<string, string | number>> = {},
): string {
  const text = ownValue(locale.labels, key);
  if (text === undefined) throw new RangeError(`Unknown label ${key}`);
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(ownValue(slots, name) ?? slot));
}

/** Scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The direction in which a language's usual script is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
