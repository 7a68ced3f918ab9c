import { expect, it } from 'vitest';
import { growth, LINEAR } from './growth.ts';

/** Looks at every sign, or at every pair of signs. */
function looksAt(length: number, others: number): number {
  let sum = 0;
  for (let one = 0; one < length; one += 1)
    for (let other = 0; other < others; other += 1) sum += one ^ other;
  return sum;
}

it('Growth tells work that grows as its input from work that grows as the square of it', () => {
  expect(growth((length) => looksAt(length, 500), 4_000)).toBeLessThan(LINEAR);
  expect(growth((length) => looksAt(length, length), 1_000)).toBeGreaterThan(LINEAR);
});
