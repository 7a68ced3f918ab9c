/** Where lowered and raised words stand and how small they are. */

import { type Run, SCRIPT_RISE } from '../../frames/text.ts';

/** What PowerPoint makes of a baseline of its own (ECMA-376 part 1, 21.1.2.3.9): two thirds of the size. */
const SCALE = 2 / 3;

/** @param size of the words around, pt */
export function scriptPosition(
  script: Run['script'],
  size: number,
): { readonly size: number; readonly rise?: number } {
  return script ? { size: size * SCALE, rise: size * SCRIPT_RISE[script] } : { size };
}
