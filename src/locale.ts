/** A language as the documents need it: its labels and its direction. */

import { ownValue } from './own-value.ts';

/** A text, or one for each plural category (CLDR) that the language has. */
export type Label =
  | string
  | ({ readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string | undefined });

/** Labels that stand within others: `{obstacle}` with a small first letter, `{Obstacle}` as it is. */
export const NOUNS = ['obstacle', 'obstacles', 'remedy', 'remedies', 'an-obstacle', 'a-remedy'] as const;

export interface Locale {
  /** BCP 47, as the lesson says it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language of the labels, where the lesson's own has none. */
  readonly labelLanguage?: string;
  /** `templates/labels/<language>.yaml` with the lesson's own labels laid over it; values may hold `{slots}`. */
  readonly labels: Readonly<Record<string, Label>>;
}

/**
 * The label under a key in the form for its number `n`, its `{slots}` and nouns filled.
 *
 * @throws RangeError for an unknown key: labels are checked when they are read
 */
export function label(
  locale: Locale,
  key: string,
  slots: Readonly<Record<string, string | number>> = {},
): string {
  return filledLabel(locale, key, slots, MOST_NESTED);
}

/** A noun as it stands within a sentence: with a small first letter. */
export function noun(locale: Locale, name: (typeof NOUNS)[number]): string {
  return withSmallLetter(label(locale, name), locale);
}

/** A noun may stand in a noun: `an-obstacle: an {obstacle}`. Deeper ones stay as they are written. */
const MOST_NESTED = 2;

function filledLabel(
  locale: Locale,
  key: string,
  slots: Readonly<Record<string, string | number>>,
  depth: number,
): string {
  const found = ownValue(locale.labels, key);
  if (found === undefined) throw new RangeError(`Unknown label ${key}`);
  return formOf(found, locale, slots).replace(/\{([\w-]+)\}/g, (slot, name: string) => {
    const value = ownValue(slots, name);
    if (value !== undefined) return String(value);
    const noun = name.charAt(0).toLowerCase() + name.slice(1);
    if (!NOUNS.some((each) => each === noun) || depth === 0) return slot;
    const words = filledLabel(locale, noun, {}, depth - 1);
    return noun === name ? withSmallLetter(words, locale) : words;
  });
}

function formOf(
  found: Label,
  { language, labelLanguage = language }: Locale,
  { n }: Readonly<Record<string, string | number>>,
): string {
  if (typeof found === 'string') return found;
  const form = found[new Intl.PluralRules(labelLanguage).select(Number(n))];
  return form ?? found.other;
}

/** `Obstacles` → `obstacles`; `GMOs` stays. */
function withSmallLetter(words: string, { language }: Locale): string {
  const [first = '', second = ''] = words;
  return /\p{Lu}/u.test(second) ? words : first.toLocaleLowerCase(language) + words.slice(first.length);
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
