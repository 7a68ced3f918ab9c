/** Where each line of a text went. */

import type { Block } from './block.ts';

export interface Placed {
  /** From 1. */
  readonly line: number;
  /** The path in the lesson: `causes.0`, `bridge`. */
  readonly path: string;
}

/** Several blocks may come from one line. */
export function blockKey({ line, text }: Pick<Block, 'line' | 'text'>): string {
  return `${line} ${text}`;
}
