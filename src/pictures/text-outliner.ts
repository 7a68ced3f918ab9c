/** Letters as shapes: how a picture's words are drawn in the lesson's own type. */

import type { PathStep } from '../layout/frame.ts';

export interface TextLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface OutlinedText {
  /** From the start of the baseline, at 0, 0. */
  readonly steps: readonly PathStep[];
  readonly width: number;
}

/** Nothing where no face has all the letters. */
export type TextOutliner = (text: string, look: TextLook) => OutlinedText | undefined;
