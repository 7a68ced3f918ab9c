/** The parts of a text in its order: topics that stand together, prose between them, parts that a heading names. */

import type { Block } from './block.ts';
import type { Label } from './label.ts';
import type { NamedPart } from './note-words.ts';

/** What announces topics: a sentence before them or a heading above them. */
export interface Opener {
  /** Plain words, without the colon at the end. */
  readonly text: string;
  readonly line: number;
  /** The title says of all what they are about; a sentence or heading of their own says it better. */
  readonly isTitle: boolean;
  readonly isHeading: boolean;
}

/** What may become a topic. */
export interface Entry {
  /** Plain words; empty where the text names it by its place alone. */
  readonly name: string;
  readonly line: number;
  /** What it opens with. */
  readonly style: Label['style'] | 'heading' | 'item' | 'paragraph';
  readonly isOrdered: boolean;
  /** The sentence that the text behind the name begins with, where that is none of its own: `The first problem is cost.` */
  readonly said?: string;
  /** The text behind the name, in pieces; all but the first are whole blocks. */
  readonly body: readonly Block[];
}

export type Part =
  | Run
  | { readonly kind: 'prose'; readonly block: Block }
  | {
      readonly kind: 'named';
      readonly part: NamedPart;
      readonly heading: Block;
      readonly body: readonly Block[];
    };

export interface Run {
  readonly kind: 'run';
  /** The nearest first. */
  readonly openers: readonly Opener[];
  readonly entries: readonly Entry[];
  /** The group of a kind that they are of, where the text tells it by other words than those that announce it. */
  readonly tells?: { readonly kind: string; readonly index: number };
}
