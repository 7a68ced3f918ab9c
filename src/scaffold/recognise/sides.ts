/** The two sides of a comparison, as a title, a question or an announcement names them. */

import type { Frame } from './frame.ts';
import type { KindWords } from './kind-words.ts';
import { bare } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { alternatives, capital, countWords } from './phrases.ts';

/** In words. */
const LONGEST = 4;

/** Whether words say that they are compared, they or the topics must tell. */
export function sidesOf(
  { title, question, parts }: Frame,
  { signs, sides }: KindWords,
  { words }: Lexicon,
): { readonly names: readonly string[]; readonly isSaid: boolean } {
  const article = new RegExp(`^(?:${alternatives(words['before-terms'])})\\s+`, 'iu');
  const openers = parts.flatMap((part) => (part.kind === 'run' ? part.openers.map(({ text }) => text) : []));
  const all = [title, question, ...openers];
  const isSaid = all.some((text) => signs.test(text));
  const texts = isSaid ? all : [title, question];
  for (const form of sides) {
    const pattern = patternOf(form);
    for (const text of texts) {
      // "Frogs and toads: what is the difference?" names them before the colon.
      for (const piece of bare(text).split(/[:?!;–—]/)) {
        const [, one = '', other = ''] = pattern.exec(piece.trim()) ?? [];
        const found = [one, other].map((side) => side.replace(article, '').trim());
        if (found.every((side) => side && countWords(side) <= LONGEST))
          return { names: found.map(capital), isSaid };
      }
    }
  }
  return { names: [], isSaid };
}

/** Words before `{a}` may stand anywhere; a form that begins with `{a}` takes the whole piece. */
function patternOf(form: string): RegExp {
  const [before = '', between = '', behind = ''] = form
    .split(/\{[ab]\}/)
    .map((words) => words.trim().replace(/[.\\^$*+?()[\]{}|]/g, '\\$&'));
  const side = "([\\p{L}\\p{N}][\\p{L}\\p{N}' -]{0,40}?)";
  const start = before ? `(?<![\\p{L}])${before}\\s+` : '^';
  return new RegExp(`${start}${side}\\s+${between}\\s+${side}${behind ? `\\s+${behind}` : ''}$`, 'iu');
}
