/** Hides words in a square of letters: across, down and aslant, each to be found exactly once. */

import { type Random, shuffle } from '../../base/random.ts';
import { type Direction, keyOf, type Laying, type Spot, STEPS, spotsOf } from './letter-grid.ts';

export interface WordSearchPlan {
  /** One a word, in the order given. */
  readonly layings: readonly Laying[];
  readonly letters: readonly (readonly string[])[];
}

/** Share of the cells that words may fill at most: above it hardly anything is left to hide in. */
const DENSEST = 0.55;
const TRIES = 12;

/**
 * A square no smaller than it has to be; nothing when the words do not fit the widest one.
 *
 * @param words one list of letters a word, none of them within another
 * @param widest the most cells in a row
 */
export function layWordSearch(
  words: readonly (readonly string[])[],
  widest: number,
  random: Random,
): WordSearchPlan | undefined {
  const total = words.reduce((sum, word) => sum + word.length, 0);
  const longest = Math.max(...words.map((word) => word.length));
  for (let size = Math.max(longest, Math.ceil(Math.sqrt(total / DENSEST))); size <= widest; size += 1) {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const layings = layAll(words, size, random);
      const letters = layings && filled(words, layings, size, random);
      if (layings && letters) return { layings, letters };
    }
  }
  return undefined;
}

function layAll(words: readonly (readonly string[])[], size: number, random: Random): Laying[] | undefined {
  const letters = new Map<string, string>();
  const layings = new Map<number, Laying>();
  const byLength = [...words.entries()].sort(([, one], [, other]) => other.length - one.length);
  for (const [index, word] of byLength) {
    const laying = shuffle(layingsIn(size, word.length), random).find((candidate) =>
      spotsOf(candidate, word.length).every((spot, position) => {
        const there = letters.get(keyOf(spot));
        return there === undefined || there === word[position];
      }),
    );
    if (!laying) return undefined;
    spotsOf(laying, word.length).forEach((spot, position) => {
      letters.set(keyOf(spot), word[position] ?? '');
    });
    layings.set(index, laying);
  }
  return words.flatMap((_, index) => layings.get(index) ?? []);
}

/** Every way a word of a length can lie in a square. */
function layingsIn(size: number, length: number): Laying[] {
  const inside = ({ row, column }: Spot) => row >= 0 && row < size && column >= 0 && column < size;
  return (Object.keys(STEPS) as Direction[]).flatMap((direction) =>
    Array.from({ length: size * size }, (_, index) => ({
      row: Math.floor(index / size),
      column: index % size,
      direction,
    })).filter((laying) => spotsOf(laying, length).every(inside)),
  );
}

const CHANGES = 200;

/** The square with its empty cells filled from the words' own letters; nothing when a second hit can't be got rid of. */
function filled(
  words: readonly (readonly string[])[],
  layings: readonly Laying[],
  size: number,
  random: Random,
): string[][] | undefined {
  const alphabet = [...new Set(words.flat())].sort();
  const draw = () => alphabet[Math.floor(random() * alphabet.length)] ?? '';
  const square: string[][] = Array.from({ length: size }, () => Array.from({ length: size }, draw));
  const taken = new Set<string>();
  layings.forEach((laying, index) => {
    const word = words[index] ?? [];
    spotsOf(laying, word.length).forEach((spot, position) => {
      const row = square[spot.row];
      if (row) row[spot.column] = word[position] ?? '';
      taken.add(keyOf(spot));
    });
  });
  for (let change = 0; change < CHANGES; change += 1) {
    const hit = secondHit(words, layings, square);
    if (!hit) return square;
    const [filler] = shuffle(
      hit.filter((spot) => !taken.has(keyOf(spot))),
      random,
    );
    const row = filler && square[filler.row];
    if (!filler || !row) return undefined;
    row[filler.column] = draw();
  }
  return undefined;
}

/** The cells of a word that reads somewhere else than where it was laid, in any of the eight directions. */
function secondHit(
  words: readonly (readonly string[])[],
  layings: readonly Laying[],
  square: readonly (readonly string[])[],
): Spot[] | undefined {
  for (const [index, word] of words.entries()) {
    const laying = layings[index];
    const own = laying ? cellsKey(spotsOf(laying, word.length)) : '';
    const backwards = word.toReversed();
    for (const candidate of layingsIn(square.length, word.length)) {
      const spots = spotsOf(candidate, word.length);
      const reads = (letters: readonly string[]) =>
        spots.every(({ row, column }, position) => square[row]?.[column] === letters[position]);
      if ((reads(word) || reads(backwards)) && cellsKey(spots) !== own) return spots;
    }
  }
  return undefined;
}

function cellsKey(spots: readonly Spot[]): string {
  return spots.map(keyOf).join(' ');
}
