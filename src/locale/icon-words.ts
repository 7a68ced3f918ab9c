/** The icons that lessons may name, and the words that find them: `templates/languages/<language>/icons.yaml`. */

import * as z from 'zod';
import { suggest } from '../base/suggestion.ts';
import type { Source } from '../diagnostics/diagnostic.ts';
import { readWords } from './read-words.ts';

/** Words of an icon with commas between. */
const iconsSchema = z.record(z.string(), z.string());

/** By name: the words by which each is found, its own among them, in all languages. */
export type IconWords = ReadonlyMap<string, readonly string[]>;

/** @param sources by language; the English one has a row for every icon there is */
export function readIconWords(sources: ReadonlyMap<string, Source>): IconWords {
  const files = [...readWords(iconsSchema, sources).values()].map((file) => new Map(Object.entries(file)));
  const names = [...new Set(files.flatMap((file) => [...file.keys()]))].sort();
  return new Map(
    names.map((name) => {
      const words = files.flatMap((file) => file.get(name)?.split(', ') ?? []);
      return [name, [name.replaceAll('-', ' '), ...words]];
    }),
  );
}

/** The words, of all that find icons, that are nearest to one that finds none: as it may have been meant. */
export function nearestWords(word: string, icons: IconWords): string[] {
  const wanted = word.trim().toLowerCase();
  const known = new Set([...icons.values()].flat());
  const near: string[] = [];
  while (near.length < MOST_NEAR) {
    const next = suggest(wanted, known);
    if (next === undefined) break;
    near.push(next);
    known.delete(next);
  }
  return near;
}

/** As many as are read at a glance. */
const MOST_NEAR = 3;

/** Those that a word finds: first where it is one of their words, then where one of those begins with it or holds it. */
export function iconsFor(word: string, icons: IconWords): string[] {
  const wanted = word.trim().toLowerCase().replaceAll('-', ' ');
  if (wanted === '') return [];
  const ranked = [...icons].flatMap(([name, words]) => {
    const ranks = words.flatMap((one) => {
      if (one === wanted) return [0];
      if (one.split(' ').includes(wanted)) return [1];
      if (one.startsWith(wanted)) return [2];
      return one.includes(wanted) && wanted.length > 2 ? [3] : [];
    });
    return ranks.length > 0 ? [{ name, rank: Math.min(...ranks) }] : [];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ name }) => name);
}
