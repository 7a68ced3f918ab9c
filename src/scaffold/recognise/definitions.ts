/** Terms that a text defines in passing: "A raised bed is a box of soil that …", "Bank sampah adalah tempat …". */

import { slug } from '../../yaml/ids.ts';
import { halvesOf } from './clauses.ts';
import { freeIds } from './free-ids.ts';
import type { Lexicon } from './lexicon.ts';
import { alternatives, capital, countWords, phrasesIn } from './phrases.ts';
import { nameWords, plainWords } from './plain-words.ts';

export interface Definition {
  readonly name: string;
  readonly meaning: string;
  readonly line: number;
}

/** In words and signs. */
const LONGEST_NAME = 4;
const LONGEST_MEANING = 300;
const SHORTEST_MEANING = 3;

export interface Sentence {
  readonly text: string;
  readonly line: number;
}

/** @param sentences of the whole text in their order; the first definition of a term counts */
export function definitionsIn(sentences: readonly Sentence[], lexicon: Lexicon): Definition[] {
  const { words } = lexicon;
  const found = new Map<string, Definition>();
  const patterns = words.definitions.map((one) => {
    const [verb = '', start = ''] = one.split('|').map((half) => half.trim());
    const [head = '', tail] = start.split('*').map((half) => half.trim());
    const begins = head ? `${alternatives([head])}(?![\\p{L}])` : '';
    // `* that`: some words, then the one that tells the thing from others.
    const behind =
      tail === undefined
        ? `(?=${begins})`
        : `(?=${begins}(?:\\s*[\\p{L}'-]+){1,6}\\s+${alternatives([tail])}(?![\\p{L}]))`;
    return new RegExp(`^([^,.;:!?()]{2,60}?)\\s+${alternatives([verb])}\\s+${behind}(\\S.*)$`, 'isu');
  });
  const before = new RegExp(`^(?:${alternatives(words['before-terms'])})\\s+`, 'iu');
  const isExcluded = (name: string) => words['no-terms'].includes(name.toLowerCase().split(/\s+/)[0] ?? '');
  const apart = phrasesIn(words['tells-apart']);
  for (const { text, line } of sentences) {
    const plain = plainWords(text);
    const emphasised = /^(?:\p{L}+\s+)?\*{1,2}[^*]+\*{1,2}/u.test(text);
    for (const pattern of patterns) {
      const [, subject = '', rest = ''] = pattern.exec(plain) ?? [];
      const name = subject.replace(before, '').trim();
      const meaning = (halvesOf(rest.trim().replace(/\.$/, ''), lexicon)[0] ?? '').trim();
      if (!name || countWords(name) > LONGEST_NAME || isExcluded(name)) continue;
      if (words['no-meanings'].includes(meaning.toLowerCase().split(/\s+/)[0] ?? '')) continue;
      if (countWords(meaning) < SHORTEST_MEANING || meaning.length > LONGEST_MEANING) continue;
      if (!emphasised && !apart.test(meaning)) continue;
      const key = slug(name);
      if (key && !found.has(key)) found.set(key, { name: capital(nameWords(name)), meaning, line });
      break;
    }
  }
  return [...found.values()];
}

/** The terms as a lesson holds them, by ids that are free. */
export function termsOf(
  definitions: readonly Definition[],
): Record<string, { name: string; meaning: string }> {
  const idOf = freeIds();
  const terms = definitions.map(({ name, meaning }) => [idOf(name), { name, meaning }] as const);
  return Object.fromEntries(terms.filter(([id]) => id));
}
