/** Makes ids out of names. */

import { parseInline, plainText } from '../../prose/inline.ts';
import { slug } from '../../yaml/ids.ts';

/** In words: `kedaulatan-negara-anggota-asean`. */
const LONGEST = 4;

/**
 * Gives each name an id that is not taken, by these or by a name before it, with a number behind it where that is needed;
 * empty when the name has no Latin letter or digit.
 */
export function freeIds(others: Iterable<string> = []): (name: string) => string {
  const taken = new Set(others);
  // Where the search goes on, so that a thousand names alike are not a thousand searches from the beginning.
  const numbers = new Map<string, number>();
  return (name) => {
    const id = slug(plainText(parseInline(name)))
      .split('-')
      .slice(0, LONGEST)
      .join('-');
    let number = numbers.get(id) ?? 1;
    let free = number > 1 ? `${id}-${number}` : id;
    while (id && taken.has(free)) {
      number += 1;
      free = `${id}-${number}`;
    }
    numbers.set(id, number);
    if (id) taken.add(free);
    return id && free;
  };
}
