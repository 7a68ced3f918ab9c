/** The document tree: a deck of slides, or a sheet of pages, with blocks in them. Plain data. */

import type { Tone } from '../kinds/tone.ts';
import type { InlineNode, NodeOrigin } from './inline-node.ts';
import type { Block } from './node.ts';

export interface SlideRegion extends NodeOrigin {
  readonly kind: 'region';
  readonly name: string;
  /** All of what it holds, or the first of it that fits whole: a table with many columns, and one with two instead. */
  readonly show: 'all' | 'first-that-fits';
  /** Drawn in place of what it holds, which other words on the slide say; empty for none. */
  readonly icon: string;
  /** How long the class works on it, drawn as a bar that empties; 0 for none. */
  readonly minutes: number;
  /** All of it on one click: one of its own, or the one that shows what stands before it. */
  readonly reveal: 'no' | 'yes' | 'with-previous';
  /** Where a click on it leads, a URL or `#id`; empty for nowhere. */
  readonly href: string;
  /** Says where it leads. */
  readonly title: string;
  readonly children: readonly Block[];
}

export interface Slide extends NodeOrigin {
  readonly kind: 'slide';
  readonly layout: string;
  /** Of the group that it belongs to; absent where its layout is for all. */
  readonly tone?: Tone;
  readonly section: string;
  /** Whether the foot counts it among the slides of its section. */
  readonly counts: boolean;
  /** Passed over in the show; it stays in the file. */
  readonly hidden: boolean;
  readonly title: readonly InlineNode[];
  readonly regions: readonly SlideRegion[];
  readonly notes: readonly Block[];
}

export interface Deck extends NodeOrigin {
  readonly kind: 'deck';
  readonly footer: string;
  readonly slides: readonly Slide[];
}

/** One line of a sheet's head or foot: text at its start and text at its end. */
export interface RunningLine {
  readonly start: readonly InlineNode[];
  readonly end: readonly InlineNode[];
}

export interface Sheet extends NodeOrigin {
  readonly kind: 'sheet';
  readonly title: string;
  /** `small` for papers that teachers alone read. */
  readonly type: 'usual' | 'small';
  /** Whether a margin takes part of its width, so that lines have the length that is read best. */
  readonly hasMargin: boolean;
  readonly footer: RunningLine;
  readonly children: readonly Block[];
  /** What follows on pages of its own. */
  readonly sections: readonly SheetSection[];
}

/** A part of a sheet that begins on a new page and has a foot of its own. */
export interface SheetSection extends NodeOrigin {
  readonly kind: 'section';
  readonly footer: RunningLine;
  readonly children: readonly Block[];
}

export type DocumentTree = Deck | Sheet;
