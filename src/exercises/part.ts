/**
 * The shared parts that exercises turn into. An exercise type knows parts and no document; a document knows parts and
 * no exercise type. Names follow IMS QTI 2.2 interactions where it has the word.
 */

import type { Prose } from '../lesson/lesson.ts';

/** One thing to answer, with a number of its own on the paper. */
export interface Entry {
  /** Stable over versions: `<exercise id>.<n>`. */
  readonly id: string;
  /** Position on the paper, from 1, running through all exercises. */
  readonly number: number;
  readonly marks: number;
  /** Ids of the obstacles, remedies or terms it asks about. */
  readonly about: readonly string[];
}

/** choiceInteraction: one question, lettered options. */
export interface ChoicePart {
  readonly kind: 'choice';
  readonly entry: Entry;
  readonly prompt: Prose;
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  /** A, B, C … */
  readonly letter: string;
  readonly text: Prose;
  readonly right: boolean;
  /** Why it is wrong (or right), for the key; empty when nothing was written. */
  readonly why: Prose;
}

/** associateInteraction: premises on the left, lettered responses on the right. */
export interface AssociatePart {
  readonly kind: 'associate';
  readonly premises: readonly Premise[];
  readonly responses: readonly { readonly letter: string; readonly text: Prose }[];
  /** Whether a premise may take several letters and a letter may serve several premises. */
  readonly reuse: boolean;
}

export interface Premise {
  readonly entry: Entry;
  readonly text: Prose;
  /** Letters of the right responses, A to Z. */
  readonly answers: readonly string[];
}

/** matchInteraction of statements against true and false; a false one carries its correction. */
export interface JudgementPart {
  readonly kind: 'judgement';
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly entry: Entry;
  readonly text: Prose;
  readonly right: boolean;
  /** Empty for true statements. */
  readonly correction: Prose;
}

/** gapMatchInteraction (with a bank) or textEntryInteraction (without). */
export interface GapTextPart {
  readonly kind: 'gap-text';
  readonly pieces: readonly GapPiece[];
  /** The words to choose from, A to Z in the lesson's language; empty for none. */
  readonly bank: readonly string[];
}

export type GapPiece =
  | { readonly kind: 'text'; readonly text: Prose }
  | { readonly kind: 'gap'; readonly entry: Entry; readonly answers: readonly string[] };

/** extendedTextInteraction: a question answered on ruled lines. */
export interface ExtendedTextPart {
  readonly kind: 'extended-text';
  readonly entry: Entry;
  readonly prompt: Prose;
  /** Ruled lines to print. */
  readonly lines: number;
  readonly answer: Prose;
}

export type Part = ChoicePart | AssociatePart | JudgementPart | GapTextPart | ExtendedTextPart;
export type PartKind = Part['kind'];

/** An exercise ready to be shown. */
export interface Exercise {
  readonly id: string;
  /** A registered type: `match`, `cloze` … */
  readonly type: string;
  /** A, B, C … in paper order. */
  readonly letter: string;
  /** The author's own instruction; empty to use the label `exercise.<type>.instruction`. */
  readonly instruction: Prose;
  readonly parts: readonly Part[];
  readonly entries: readonly Entry[];
  /** Sum of the entries' marks. */
  readonly marks: number;
}
