/** Lays words across and down so that all hang together, each crossing another, and no word arises by accident. */

import { type Random, shuffle } from '../../base/random.ts';
import { keyOf, type Laying, type Spot, STEPS, spotsOf } from './letter-grid.ts';

export interface CrosswordPlan {
  /** One a word, in the order given; nothing for a word that found no place. */
  readonly layings: readonly (Laying | undefined)[];
  readonly width: number;
  readonly height: number;
}

/** So many tries find a small grid for a dozen words in a few milliseconds. */
const TRIES = 24;

/**
 * The best of many tries: most words placed, then the smallest grid, no higher than wide. Its first row and column are 0.
 *
 * @param words one list of letters a word
 * @param widest the most cells in a row or column
 */
export function layCrossword(
  words: readonly (readonly string[])[],
  widest: number,
  random: Random,
): CrosswordPlan {
  let best: CrosswordPlan | undefined;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const plan = oneTry(words, widest, attempt, random);
    if (!best || costOf(plan) < costOf(best)) best = plan;
  }
  return lyingDown(best ?? { layings: [], width: 0, height: 0 });
}

/** A grid that is wider than high leaves more of the page: a tall one is turned over its diagonal. */
function lyingDown({ layings, width, height }: CrosswordPlan): CrosswordPlan {
  if (width >= height) return { layings, width, height };
  const turned = layings.map(
    (laying): Laying | undefined =>
      laying && {
        row: laying.column,
        column: laying.row,
        direction: laying.direction === 'across' ? 'down' : 'across',
      },
  );
  return { layings: turned, width: height, height: width };
}

function costOf({ layings, width, height }: CrosswordPlan): number {
  const missing = layings.filter((laying) => laying === undefined).length;
  return missing * 1_000_000 + width * height + Math.max(width, height);
}

interface Growing {
  readonly letters: Map<
    string,
    { readonly letter: string; readonly across: boolean; readonly down: boolean }
  >;
  readonly starts: Set<string>;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** @param disorder by how many letters a shorter word may come before a longer one */
function oneTry(
  words: readonly (readonly string[])[],
  widest: number,
  disorder: number,
  random: Random,
): CrosswordPlan {
  const grid: Growing = { letters: new Map(), starts: new Set(), top: 0, left: 0, bottom: 0, right: 0 };
  const layings: (Laying | undefined)[] = words.map(() => undefined);
  const rank = words.map((word) => word.length + random() * disorder);
  let waiting = shuffle([...words.keys()], random).sort(
    (one, other) => (rank[other] ?? 0) - (rank[one] ?? 0),
  );
  for (let placed = true; placed; ) {
    placed = false;
    const left: number[] = [];
    for (const index of waiting) {
      const word = words[index] ?? [];
      const laying = bestLaying(word, grid, widest, random);
      if (laying) {
        lay(word, laying, grid);
        layings[index] = laying;
        placed = true;
      } else {
        left.push(index);
      }
    }
    waiting = left;
  }
  return {
    layings: layings.map(
      (laying) => laying && { ...laying, row: laying.row - grid.top, column: laying.column - grid.left },
    ),
    width: grid.right - grid.left + 1,
    height: grid.bottom - grid.top + 1,
  };
}

/** The place that crosses most letters and widens the grid least. */
function bestLaying(
  word: readonly string[],
  grid: Growing,
  widest: number,
  random: Random,
): Laying | undefined {
  if (grid.letters.size === 0) return { row: 0, column: 0, direction: 'across' };
  let best: { readonly laying: Laying; readonly score: number } | undefined;
  for (const [key, { letter, across, down }] of grid.letters) {
    if (across && down) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const direction = across ? 'down' : 'across';
    const step = STEPS[direction];
    for (const [index, own] of word.entries()) {
      if (own !== letter) continue;
      const laying = {
        row: row - index * step.row,
        column: column - index * step.column,
        direction,
      } as const;
      const crossings = crossingsOf(word, laying, grid);
      if (crossings === 0) continue;
      const { width, height } = sizeWith(spotsOf(laying, word.length), grid);
      if (width > widest || height > widest) continue;
      const score = crossings * 4 - Math.max(width, height) + random();
      if (!best || score > best.score) best = { laying, score };
    }
  }
  return best?.laying;
}

/** How many letters a word shares with those laid before it there; 0 when it does not fit. */
function crossingsOf(word: readonly string[], laying: Laying, grid: Growing): number {
  const { direction } = laying;
  const step = STEPS[direction];
  const spots = spotsOf(laying, word.length);
  const isFree = ({ row, column }: Spot, by: number) =>
    !grid.letters.has(keyOf({ row: row + by * step.row, column: column + by * step.column }));
  const [first] = spots;
  const last = spots.at(-1);
  // Two words that start in one cell would share its number.
  if (!first || !last || grid.starts.has(keyOf(first)) || !isFree(first, -1) || !isFree(last, 1)) return 0;
  let crossings = 0;
  for (const [index, spot] of spots.entries()) {
    const there = grid.letters.get(keyOf(spot));
    if (there) {
      if (there.letter !== word[index] || there[direction === 'across' ? 'across' : 'down']) return 0;
      crossings += 1;
      continue;
    }
    // A letter beside it would make a word that nobody laid.
    const sides = [
      { row: spot.row + step.column, column: spot.column + step.row },
      { row: spot.row - step.column, column: spot.column - step.row },
    ];
    if (sides.some((side) => grid.letters.has(keyOf(side)))) return 0;
  }
  return crossings;
}

function sizeWith(spots: readonly Spot[], grid: Growing): { width: number; height: number } {
  const rows = spots.map(({ row }) => row);
  const columns = spots.map(({ column }) => column);
  return {
    width: Math.max(grid.right, ...columns) - Math.min(grid.left, ...columns) + 1,
    height: Math.max(grid.bottom, ...rows) - Math.min(grid.top, ...rows) + 1,
  };
}

function lay(word: readonly string[], laying: Laying, grid: Growing): void {
  const spots = spotsOf(laying, word.length);
  for (const [index, spot] of spots.entries()) {
    const there = grid.letters.get(keyOf(spot));
    grid.letters.set(keyOf(spot), {
      letter: word[index] ?? '',
      across: laying.direction === 'across' || there?.across === true,
      down: laying.direction === 'down' || there?.down === true,
    });
    grid.top = Math.min(grid.top, spot.row);
    grid.bottom = Math.max(grid.bottom, spot.row);
    grid.left = Math.min(grid.left, spot.column);
    grid.right = Math.max(grid.right, spot.column);
  }
  grid.starts.add(keyOf(laying));
}
