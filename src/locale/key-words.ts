/** What people write for the words that a lesson file knows: `templates/languages/<language>/keys.yaml`. */

import * as z from 'zod';
import type { Source } from '../diagnostics/diagnostic.ts';
import { readWords } from './read-words.ts';

/** Each for one place in a lesson file or in `kapur.yaml`; schemas name theirs by "x-other-words-of". */
const LISTS = [
  'lesson',
  'topic',
  'bullet',
  'slide',
  'exercise-type',
  'question',
  'truth',
  'document',
] as const;

export type KeyList = (typeof LISTS)[number];

const word = z.string().regex(/^[^\s_]+$/);
const list = z.record(z.string(), z.array(word).min(1));
const keysSchema = z.strictObject(
  Object.fromEntries(LISTS.map((name) => [name, list.default({})])) as Record<
    KeyList,
    z.ZodDefault<typeof list>
  >,
);

/** The words of all languages together: authors mix them. */
export interface KeyWords {
  /** The languages that have words, BCP 47. */
  readonly languages: readonly string[];
  /** The right words by each that is written for them: several where kinds of lessons differ, or languages. */
  readonly lists: Readonly<Record<KeyList, ReadonlyMap<string, readonly string[]>>>;
}

/** @param sources by language; one that does not fit is a fault of ours and throws */
export function readKeyWords(sources: ReadonlyMap<string, Source>): KeyWords {
  const files = readWords(keysSchema, sources);
  const listOf = (name: KeyList): ReadonlyMap<string, readonly string[]> => {
    const rights = new Map<string, string[]>();
    for (const file of files.values()) {
      for (const [right, others] of Object.entries(file[name])) {
        for (const other of others) rights.set(other, [...(rights.get(other) ?? []), right]);
      }
    }
    return rights;
  };
  return {
    languages: [...files.keys()],
    lists: Object.fromEntries(LISTS.map((name) => [name, listOf(name)])) as KeyWords['lists'],
  };
}

/** What authors write for the key `language`. */
export function namesOfLanguageKey({ lists }: KeyWords): string[] {
  return [...lists.lesson].flatMap(([other, rights]) => (rights.includes('language') ? other : []));
}
