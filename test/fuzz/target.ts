/** What is fed with random inputs: how they are drawn, and what must hold for each of them. */

import type fc from 'fast-check';

/** How closely one input is looked at; drawn from its number, so that a replay looks as closely. */
export interface Depth {
  /** Whether files are written and opened, or frames only laid out. */
  readonly written: boolean;
  /** Whether all is made twice and must be the same. */
  readonly twice: boolean;
  /** Whether outside judges are asked about the files. */
  readonly judged: boolean;
}

export interface Examined {
  /** What is wrong with what became of an input; a throw counts as one more. */
  readonly faults: readonly string[];
  /** Whether it became something: not all may be refused, or nothing behind the first check is tried. */
  readonly made: boolean;
}

export interface Target<Input> {
  /** Its part of all inputs, in hundredths. */
  readonly share: number;
  readonly inputs: fc.Arbitrary<Input>;
  /** Runs in a process of its own. */
  readonly examine: (input: Input, depth: Depth) => Promise<Examined>;
}

/** A target whose inputs are known to itself alone. */
export type AnyTarget = Target<unknown>;

/** Forgets the type of the inputs: whoever runs a target gives it only what it drew. */
export function anyTarget<Input>({ share, inputs, examine }: Target<Input>): AnyTarget {
  return { share, inputs, examine: (input, depth) => examine(input as Input, depth) };
}
