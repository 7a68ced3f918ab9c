/** Words cut down so that "waters", "watering" and "water" are one; and the words that say something. */

import { remembering } from '../../base/remembering.ts';
import { parseInline, plainText } from '../../prose/inline.ts';
import type { NoteWords } from './note-words.ts';

/** In letters: what is left of a word must still tell it from others. */
const SHORTEST = 4;

export type Stemmer = (text: string) => ReadonlySet<string>;

/** Whether a text has a word of a name. */
export function sharesWord(name: string, text: string, stems: Stemmer): boolean {
  const words = stems(text);
  return [...stems(name)].some((word) => words.has(word));
}

export function stemmer({ common, small, endings, beginnings }: NoteWords): Stemmer {
  const passed = new Set([...common, ...small]);
  const cut = (word: string) => {
    const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
    const short = ending ? word.slice(0, -ending.length) : word;
    const beginning = beginnings.find(
      (one) => short.startsWith(one) && short.length - one.length >= SHORTEST,
    );
    return beginning ? short.slice(beginning.length) : short;
  };
  // A text is compared with many others.
  return remembering((text: string) => {
    const plain = plainText(parseInline(text)).toLowerCase();
    const words = plain.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
    return new Set(words.filter((word) => word.length > 2 && !passed.has(word)).map(cut));
  });
}
