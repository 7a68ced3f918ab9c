/** How messages name what an author wrote. */

import { suggest } from '../suggestion.ts';
import type { Path } from './yaml-places.ts';

const LONGEST_QUOTE = 60;

/** The author's own words between backticks: one line, without control characters, cut when long. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cs}]/gu, '\u2423');
  const mark = line.includes('`') ? '"' : '`';
  return `${mark}${shortened(line)}${mark}`;
}

/** A long text without its middle, so that the beginning and the end stay recognisable. */
export function shortened(text: string): string {
  const signs = [...text];
  if (signs.length <= LONGEST_QUOTE) return text;
  return `${signs.slice(0, LONGEST_QUOTE - 20).join('')} … ${signs.slice(-15).join('')}`;
}

/** `a`, `b` or `c`; a long list is cut short. */
export function alternatives(words: readonly string[]): string {
  const most = 6;
  if (words.length > most + 2) return `one of ${words.slice(0, most).map(quote).join(', ')} …`;
  const last = words.at(-1);
  if (last === undefined) return 'nothing';
  if (words.length === 1) return quote(last);
  return `${words.slice(0, -1).map(quote).join(', ')} or ${quote(last)}`;
}

/** The name of a part of the file: `claim`, entry 2 of `points`, this file. */
export function fieldName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'this file';
  return typeof last === 'string' ? quote(last) : `entry ${last + 1} of ${fieldName(path.slice(0, -1))}`;
}

/** The hint that names the known word nearest to an unknown one; nothing when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const name = suggest(word, known);
  return name === undefined ? undefined : `Did you mean ${quote(name)}?`;
}
