/** What the words of an option mean when all of them belong to how a language speaks of other options. */

import { rememberingEach } from '../base/remembering.ts';
import type { Prose } from '../lesson/lesson.ts';
import { type Locale, label } from '../locale/locale.ts';
import { comparable } from './comparable.ts';

/** Letters or numbers of options, in brackets or not: `a`, `(1)`, `b.`. */
export const NAME = '\\(?(?:[a-h]|[1-9]|i{1,3}|iv|v)\\)?\\.?';

/** "All" or "none"; "above" or "answers"; "and" or "are"; "second"; "two"; "last"; a letter or number of an option. */
type Role = 'all' | 'others' | 'joining' | 'ordinal' | 'number' | 'end' | 'name';

/** The label that holds the words of each role, parted by `;`; of `a/b` either will do. */
const LABELS: Readonly<Record<Exclude<Role, 'name'>, string>> = {
  all: 'options-all',
  others: 'options-others',
  joining: 'options-joining',
  // In their order.
  ordinal: 'options-ordinals',
  number: 'options-numbers',
  end: 'options-end',
};

interface OptionWord {
  readonly word: string;
  readonly role: Role;
  /** Of its meaning in the label, from 0: 1 for "second" and for "two". */
  readonly place: number;
}

/** Nothing where a word of the option means something else, or the language has no such words. */
export function optionWords(option: Prose, locale: Locale): readonly OptionWord[] | undefined {
  const vocabulary = vocabularyOf(locale);
  const words = wordsOf(option, [...vocabulary.keys()]);
  const isOrdinal = (word: string | undefined) => vocabulary.get(word ?? '')?.[0]?.role === 'ordinal';
  // "Kedua" is "both" in front and "second" behind, or beside another such word.
  const isCounted = words.some((word) => isOrdinal(word) && vocabulary.get(word)?.length === 1);
  const read = words.map((word, index): OptionWord | undefined => {
    const [first, other] = vocabulary.get(word) ?? [];
    if (first && other && index === 0 && !isCounted) return { word, ...other };
    if (first) return { word, ...first };
    return IS_NAME.test(word) ? { word: word.replace(/[().]/g, ''), role: 'name', place: 0 } : undefined;
  });
  const known = read.filter((word) => word !== undefined);
  return known.length === words.length && words.length > 0 ? known : undefined;
}

const IS_NAME = new RegExp(`^${NAME}$`, 'u');

type Meaning = Omit<OptionWord, 'word'>;

/** What a word means; ordinals come first where it is one of these and something else. */
const vocabularyOf = rememberingEach((locale: Locale): ReadonlyMap<string, readonly Meaning[]> => {
  const vocabulary = new Map<string, readonly Meaning[]>();
  for (const role of ['ordinal', 'number', 'end', 'all', 'others', 'joining'] as const) {
    const key = LABELS[role];
    const phrases = Object.hasOwn(locale.labels, key) ? label(locale, key).toLowerCase().split(';') : [];
    for (const [place, phrase] of phrases.entries()) {
      for (const word of phrase.split('/').map((each) => each.trim().replace(/\s+/g, ' ')))
        if (word) vocabulary.set(word, [...(vocabulary.get(word) ?? []), { role, place }]);
    }
  }
  return vocabulary;
});

/** The words in small letters, without the signs beside them; a phrase that is known, such as "more than one", is one. */
function wordsOf(option: Prose, known: readonly string[]): string[] {
  const plain = comparable(option)
    .split(/[\s&+/]+/)
    .map((word) => word.replace(/^["'“‘«]+|["'”’»,;:.!…]+$/g, ''))
    .filter(Boolean);
  const text = known
    .filter((phrase) => phrase.includes(' '))
    .reduce(
      (rest, phrase) => rest.replaceAll(` ${phrase} `, ` ${phrase.replaceAll(' ', '\0')} `),
      ` ${plain.join(' ')} `,
    );
  return text
    .trim()
    .split(' ')
    .map((word) => word.replaceAll('\0', ' '));
}
