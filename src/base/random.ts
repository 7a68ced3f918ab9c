/** The seeded shuffle: the same seed and item give the same order on every machine, and no item disturbs another. */

/** A stream of numbers in [0, 1). */
export type Random = () => number;

/**
 * A stream of its own for each item, so that adding an item does not reshuffle the others.
 *
 * @param names what the stream belongs to, in order: seed, version, item id
 */
export function randomFor(...names: readonly string[]): Random {
  let state = hash(names.join('\u0000'));
  // mulberry32: one 32-bit word of state is plenty for shuffling a few dozen entries.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy (Fisher–Yates, every order equally likely). */
export function shuffle<Entry>(entries: readonly Entry[], random: Random): Entry[] {
  const shuffled = [...entries];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[chosen]] = [shuffled[chosen] as Entry, shuffled[last] as Entry];
  }
  return shuffled;
}

/** FNV-1a over UTF-16 units, then avalanched so that near-equal names give far-apart streams. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
