/** A language as the documents need it: its labels and its direction. */

import { ownValue } from '../base/own-value.ts';
import type { Tone } from '../kinds/tone.ts';
import type { ProseWords } from './prose-words.ts';

/** A text, or one for each plural category (CLDR) that the language has. */
export type Label =
  | string
  | ({ readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string | undefined });

/** A group of topics as labels need it. */
export interface GroupWords {
  /** In the names of labels: the group, and one of its topics. */
  readonly name: string;
  readonly topic: string;
  /** The labels that name one topic, several, and one with its article. */
  readonly nouns: readonly string[];
  readonly tone: Tone;
  /** The author's own name for it; empty where labels name it. */
  readonly title: string;
}

export interface Locale {
  /** BCP 47, as the lesson says it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language of the labels, where the lesson's own has none. */
  readonly labelLanguage?: string;
  /** The groups of the lesson. Their nouns stand within other labels: `{step}` with a small first letter, `{Step}` as it is. */
  readonly groups: readonly GroupWords[];
  /** `templates/languages/<language>/labels.yaml` with those of the kind and the lesson's own laid over it; values may hold `{placeholders}`. */
  readonly labels: Readonly<Record<string, Label>>;
  /** What is looked for in texts of this language; read when it is first asked for. */
  readonly prose: () => ProseWords;
}

/**
 * The label under a key in the form for its number `n`, its `{placeholders}` and nouns filled.
 *
 * @throws RangeError for an unknown key: labels are checked when they are read
 */
export function label(
  locale: Locale,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filledLabel(locale, key, values, MOST_NESTED);
}

/**
 * A label about a group or its topics: that of the group's own if there is one, else the common one with the nouns of
 * the group for `{topic}`, `{topics}` and `{a-topic}`.
 *
 * @param key of the common one: `overview`, `topic-numbered`, `question.which-topic`
 */
export function groupLabel(
  locale: Locale,
  key: string,
  group: GroupWords,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const own = groupKey(key, group);
  if (Object.hasOwn(locale.labels, own)) return label(locale, own, { ...values, group: group.title });
  const [one = '', several = '', withArticle = ''] = group.nouns.map((noun) => nounOf(locale, noun, group));
  const nouns = { topic: one, topics: group.title || several, 'a-topic': withArticle };
  const both = Object.entries(nouns).flatMap(([name, words]) => [
    [name, withSmallLetter(words, locale)],
    [name.charAt(0).toUpperCase() + name.slice(1), words],
  ]);
  return label(locale, key, { ...Object.fromEntries(both), ...values });
}

/** The key of the label that a group has of its own: `overview-steps`, `step-numbered`. */
export function groupKey(key: string, { name, topic }: Pick<GroupWords, 'name' | 'topic'>): string {
  return /\btopic\b/.test(key) ? key.replace(/\btopic\b/, topic) : `${key}-${name}`;
}

function nounOf(locale: Locale, noun: string, { title }: GroupWords): string {
  return Object.hasOwn(locale.labels, noun) ? label(locale, noun, { group: title }) : title;
}

/** A noun may stand in a noun: `a-step: a {step}`. Deeper ones stay as they are written. */
const MOST_NESTED = 2;

function filledLabel(
  locale: Locale,
  key: string,
  values: Readonly<Record<string, string | number>>,
  depth: number,
): string {
  const found = ownValue(locale.labels, key);
  if (found === undefined) throw new RangeError(`Unknown label ${key}`);
  return formOf(found, locale, values).replace(/\{([\w-]+)\}/g, (placeholder, name: string) => {
    const value = ownValue(values, name);
    if (value !== undefined) return String(value);
    const noun = name.charAt(0).toLowerCase() + name.slice(1);
    if (!locale.groups.some(({ nouns }) => nouns.includes(noun)) || depth === 0) return placeholder;
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

/** `Steps` → `steps`; `GMOs` stays. */
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
