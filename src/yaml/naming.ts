/** How messages name what an author wrote. */

import { suggest } from '../base/suggestion.ts';
import { type Message, type Placeholder, say } from '../diagnostics/message.ts';
import type { Path } from './yaml-spans.ts';

const LONGEST_QUOTE = 60;

/** The author's own words between backticks: one line, without control characters, cut when long. */
export function quote(words: string): string {
  const line = withoutMiddle(words)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\u2423');
  const mark = line.includes('`') ? '"' : '`';
  return `${mark}${shortened(line)}${mark}`;
}

/** In UTF-16 units: what lies farther from both ends is never shown. */
const FAR = 1000;

/** As much of a text as may be shown: a file can be one word. */
function withoutMiddle(words: string): string {
  return words.length <= 2 * FAR ? words : `${words.slice(0, FAR)}${words.slice(-FAR)}`;
}

/** A long text without its middle, so that the beginning and the end stay recognisable. */
export function shortened(text: string): string {
  const signs = [...text];
  if (signs.length <= LONGEST_QUOTE) return text;
  return `${signs.slice(0, LONGEST_QUOTE - 20).join('')} … ${signs.slice(-15).join('')}`;
}

/** `a`, `b` or `c`; a long list is cut short. */
export function alternatives(words: readonly string[]): Placeholder {
  const most = 6;
  if (words.length > most + 2) return say`one of ${words.slice(0, most).map(quote).join(', ')} …`;
  const names = words.map(quote);
  const [beforeLast, last] = names.splice(-2);
  if (!beforeLast) return say`nothing`;
  if (!last) return beforeLast;
  return names.length > 0
    ? say`${names.join(', ')}, ${beforeLast} or ${last}`
    : say`${beforeLast} or ${last}`;
}

/** The name of a part of the file: `claim`, entry 2 of `points`, this file. */
export function fieldName(path: Path): Placeholder {
  const last = path.at(-1);
  if (last === undefined) return say`this file`;
  return typeof last === 'string' ? quote(last) : say`entry ${last + 1} of ${fieldName(path.slice(0, -1))}`;
}

/** The hint that names the known word nearest to an unknown one; nothing when none is near. */
export function didYouMean(word: string, known: Iterable<string>): Message | undefined {
  const name = suggest(word, known);
  return name === undefined ? undefined : say`Did you mean ${quote(name)}?`;
}
