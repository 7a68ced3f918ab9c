/** "Did you mean": the known word nearest to one that is not known. */

import leven from 'leven';

/** Of the longer word's letters: two of five, so that `tilte` still finds `title`. */
const LARGEST_SHARE = 0.4;

/** In letters: what is longer is a text and no name, and comparing two of them takes time with the square of it. */
const LONGEST = 100;

/**
 * The known word with the fewest typing slips between it and `word`, the first of equals; nothing when even that one
 * differs too much. Case is no slip; two neighbours the wrong way round are one.
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  if (word.length > LONGEST) return undefined;
  for (const candidate of known) {
    // As many slips as the one is longer than the other are there whatever the letters.
    const longer = Math.max(word.length, candidate.length);
    if (Math.abs(word.length - candidate.length) > LARGEST_SHARE * longer) continue;
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (slips <= LARGEST_SHARE * longer && slips < fewest) {
      nearest = candidate;
      fewest = slips;
    }
  }
  return nearest;
}

/** Swaps the letters at the first difference, where two that stand the wrong way round show. */
function slipsBetween(word: string, known: string): number {
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return Math.min(leven(word, known), 1 + leven(swapped, known));
}
