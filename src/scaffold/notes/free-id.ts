/** Makes an id out of a name. */

import { slug } from '../../yaml/ids.ts';

/** In words: `kedaulatan-negara-anggota-asean`. */
const LONGEST = 4;

/** An id that is not taken, with a number behind it where that is needed; empty when the name has no Latin letter or digit. */
export function freeId(name: string, taken: Iterable<string>): string {
  const id = slug(name).split('-').slice(0, LONGEST).join('-');
  const others = new Set(taken);
  let free = id;
  for (let number = 2; id && others.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
