/** Spreads the right options over the letters without a pattern. */

import { type Random, shuffle } from '../base/random.ts';

/**
 * The place (from 0) of the right option of each question. Among the n questions with k options no place comes up more
 * than ceil(n / k) + 1 times: the places are drawn from a bag that holds each of them that often. The one beyond an even
 * share keeps the last letter from being worked out from the others.
 *
 * @param optionCounts for each question how many options it has
 */
export function spreadPlaces(optionCounts: readonly number[], random: Random): number[] {
  const bags = new Map<number, number[]>();
  for (const count of new Set(optionCounts)) {
    const questions = optionCounts.filter((other) => other === count).length;
    const ofEach = Math.ceil(questions / count) + 1;
    bags.set(
      count,
      shuffle(
        Array.from({ length: count * ofEach }, (_, index) => index % count),
        random,
      ),
    );
  }
  return optionCounts.flatMap((count) => bags.get(count)?.pop() ?? []);
}
