/** Options that speak of other options, as a language's labels word them. */

import type { Prose } from '../lesson/lesson.ts';
import { type Locale, label } from '../locale.ts';
import { comparable } from './comparable.ts';

/** Letters or numbers of options, in brackets or not: `a`, `(1)`, `b, c`. */
const NAME = '\\(?(?:[a-h]|[1-9]|i{1,3}|iv|v)\\)?\\.?';
const NAMES = `${NAME}(?:\\s*,\\s*${NAME})*,?`;

/**
 * Whether an option speaks of all others at once: "all of the above".
 *
 * The label `options-last` holds the phrases, parted by `;`. Of `a/b` either word may stand there, of `(a/b)` also none.
 */
export function speaksOfAll(option: Prose, locale: Locale): boolean {
  return patternOf(locale, 'options-last').test(wordsOf(option));
}

/** An option as another one names it. */
export interface NamedOption {
  /** In small letters, without brackets: `a`, `2`, `ii`. */
  readonly name: string;
  /** From 0. */
  readonly place: number;
}

/**
 * The options that an option names: those at 0 and 1 for "both A and B"; none where it is no such phrase.
 *
 * The label `options-named` holds the phrases in the same form, with `_` for the letters or numbers.
 */
export function namedOptions(option: Prose, locale: Locale): readonly NamedOption[] {
  const words = wordsOf(option);
  if (!patternOf(locale, 'options-named').test(words)) return [];
  return [...words.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?![\\p{L}\\p{N}])`, 'gu'))].map(
    ({ 0: found }) => {
      const name = found.replace(/[().]/g, '');
      return { name, place: placeOf(name) };
    },
  );
}

function placeOf(name: string): number {
  if (/[a-h]/.test(name)) return name.charCodeAt(0) - 'a'.charCodeAt(0);
  const roman = ['i', 'ii', 'iii', 'iv', 'v'].indexOf(name);
  return roman >= 0 ? roman : Number(name) - 1;
}

function wordsOf(option: Prose): string {
  return comparable(option).replace(/[\s.!;:…]+$/, '');
}

/** Matches a text that is one of a label's phrases; nothing where a language has no such label. */
function patternOf(locale: Locale, key: string): RegExp {
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
    .map((choice) => (choice === '_' ? NAMES : choice.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')));
  return `(?:(?:^|\\s)(?:${choices.join('|')}))${isOptional ? '?' : ''}`;
}
