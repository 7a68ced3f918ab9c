/** A lesson in the making: complete enough to be built, with marks where its author has something to fill in. */

import type { RawLesson } from '../lesson/lesson-schema.ts';

export interface Draft {
  readonly lesson: RawLesson;
  /** What stands in for a text that its author has yet to give, by path: `obstacles.0.claim`. */
  readonly missing: readonly Missing[];
  /** Lines of the author's notes that found no place. */
  readonly unplaced: readonly UnplacedLine[];
}

export interface Missing {
  readonly path: string;
  /** What is wanted, in the lesson's language. */
  readonly what: string;
}

export interface UnplacedLine {
  /** From 1; in a Word file the number of the paragraph. */
  readonly line: number;
  readonly text: string;
}
