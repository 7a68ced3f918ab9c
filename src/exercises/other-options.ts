/** Options that speak of other options, as a language's labels word them. */

import { rememberingEach } from '../base/remembering.ts';
import type { Prose } from '../lesson/lesson.ts';
import { type Locale, label } from '../locale/locale.ts';
import { comparable } from './comparable.ts';
import { NAME, optionWords } from './option-words.ts';

/**
 * Whether an option speaks of all others at once: "all of the above", "both answers are correct".
 *
 * The label `options-last` holds phrases that are none of these, parted by `;`. Of `a/b` either word may stand there, of
 * `(a/b)` also none.
 */
export function speaksOfAll(option: Prose, locale: Locale): boolean {
  if (phrasesOf(locale).last.test(phraseOf(option))) return true;
  if (namedOptions(option, locale).length > 0) return false;
  const words = optionWords(option, locale) ?? [];
  const has = (...roles: string[]) => words.some(({ role }) => roles.includes(role));
  return has('all', 'number') && has('others');
}

/** An option as another one names it. */
export interface NamedOption {
  /** In small letters, without brackets: `a`, `2`, `ii`, `second`. */
  readonly name: string;
  /** From 0; past all options where it depends on how many there are. */
  readonly place: number;
}

/**
 * The options that an option names: those at 0 and 1 for "both A and B" or "the first two"; none where it names none.
 *
 * The label `options-named` holds the phrases that name a single one, as `options-last` does, with `_` for its letter.
 */
export function namedOptions(option: Prose, locale: Locale): readonly NamedOption[] {
  const words = optionWords(option, locale) ?? [];
  const of = (wanted: string) => words.filter(({ role }) => role === wanted);
  const names = [...new Set(of('name').map(({ word }) => word))].map((name) => ({
    name,
    place: placeOf(name),
  }));
  const ordinals = of('ordinal').map(({ word, place }) => ({ name: word, place }));
  const [count] = [
    ...of('number').map(({ place }) => place + 1),
    ...of('name').map(({ word }) => Number(word)),
  ];
  const [first] = ordinals;
  const [end] = of('end');
  if (end && (count || of('others').length > 0)) return [{ name: end.word, place: Number.POSITIVE_INFINITY }];
  if (first && count) {
    if (first.place > 0) return [{ name: first.name, place: Number.POSITIVE_INFINITY }];
    return Array.from({ length: count }, (_, place) => ({ name: first.name, place }));
  }
  if (ordinals.length > 1 || (first && of('others').length > 0)) return ordinals;
  const isAllBut = of('all').length > 0 && names.some(({ name }) => !/\d/.test(name));
  if (names.length > 1 || isAllBut) return names;
  if (!phrasesOf(locale).named.test(phraseOf(option))) return [];
  const [only = ''] =
    new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?![\\p{L}\\p{N}])`, 'u').exec(phraseOf(option)) ?? [];
  const name = only.replace(/[().]/g, '');
  return [{ name, place: placeOf(name) }];
}

function placeOf(name: string): number {
  const roman = ['i', 'ii', 'iii', 'iv', 'v'].indexOf(name);
  if (roman >= 0) return roman;
  return /[a-h]/.test(name) ? name.charCodeAt(0) - 'a'.charCodeAt(0) : Number(name) - 1;
}

function phraseOf(option: Prose): string {
  return comparable(option).replace(/[\s.!;:…]+$/, '');
}

const phrasesOf = rememberingEach((locale: Locale) => ({
  last: phrasePattern('options-last', locale),
  named: phrasePattern('options-named', locale),
}));

/** What finds a text that is one of a label's phrases; it finds none where a language has no such label. */
function phrasePattern(key: string, locale: Locale): RegExp {
  const phrases = (Object.hasOwn(locale.labels, key) ? label(locale, key) : '').split(';');
  const patterns = phrases.flatMap((phrase) => {
    const words = phrase.trim().toLowerCase().split(/\s+/).filter(Boolean);
    return words.length > 0 ? `(?:${words.map(wordPattern).join('')})` : [];
  });
  return new RegExp(`^(?:${patterns.join('|') || '(?!)'})$`, 'u');
}

/** A word of a phrase with the blank before it, where it does not begin the text. */
function wordPattern(word: string): string {
  const isOptional = /^\(.*\)$/.test(word);
  const choices = (isOptional ? word.slice(1, -1) : word)
    .split('/')
    .map((choice) => (choice === '_' ? NAME : choice.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')));
  return `(?:(?:^|\\s)(?:${choices.join('|')}))${isOptional ? '?' : ''}`;
}
