/** "Did you mean": the known word nearest to one that is not known. */

import leven from 'leven';

/** Of the longer word's letters: two of five, so that `tilte` still finds `title`. */
const LARGEST_SHARE = 0.4;

/**
 * The known word with the fewest typing slips between it and `word`, the first of equals; nothing when even that one
 * differs too much. Case is no slip; two letters the wrong way round are two.
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const slips = leven(word.toLowerCase(), candidate.toLowerCase());
    if (slips <= LARGEST_SHARE * Math.max(word.length, candidate.length) && slips < fewest) {
      nearest = candidate;
      fewest = slips;
    }
  }
  return nearest;
}
