/**
 * The shared parts that exercises turn into. An exercise type knows parts and no document; a document knows parts and
 * no exercise type. Names follow IMS QTI 2.2 interactions where it has the word.
 */

import type { Evidence } from '../lesson/evidence/evidence.ts';
import type { ItemFacts } from '../lesson/item-facts.ts';
import type { Figure, Prose } from '../lesson/lesson.ts';
import type { GroupWords } from '../locale/locale.ts';

/** One thing to answer, with a number of its own on the paper. */
export interface Entry {
  /** Stable over versions: `<exercise id>.<n>`. */
  readonly id: string;
  /** Position on the paper, from 1, running through all exercises. */
  readonly number: number;
  readonly marks: number;
  /** Ids of the topics or terms it asks about. */
  readonly about: readonly string[];
  /** What a blueprint says of it. */
  readonly facts: ItemFacts;
}

/** choiceInteraction: one question, lettered options. */
export interface ChoicePart {
  readonly kind: 'choice';
  readonly entry: Entry;
  readonly prompt: Prose;
  /** What the question is about. */
  readonly figure?: Figure;
  /** Whether any number of options may be right: each then has a box to tick. */
  readonly several: boolean;
  /** What the right option says in full, where options are names of topics; else empty. */
  readonly standsFor: Prose;
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
  /** Ruled lines below each statement, as many as the longest correction takes, two at most. */
  readonly lines: number;
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
  /** Width of each gap, ems of running text. */
  readonly ems: number;
}

export type GapPiece =
  | { readonly kind: 'text'; readonly text: Prose }
  | { readonly kind: 'gap'; readonly entry: Entry; readonly answers: readonly string[] };

/** extendedTextInteraction: a question answered on ruled lines. */
export interface ExtendedTextPart {
  readonly kind: 'extended-text';
  readonly entry: Entry;
  readonly prompt: Prose;
  /** What the question is about. */
  readonly figure?: Figure;
  /** Ruled lines to print. */
  readonly lines: number;
  readonly answer: Prose;
  /** How a long answer is marked; a short one has none. */
  readonly rubric: Rubric | null;
}

/** What an answer is marked by: each criterion gives as many marks as the level that fits. */
export interface Rubric {
  /** The best first, with the marks that it gives for each criterion. */
  readonly levels: readonly { readonly name: string; readonly marks: number }[];
  /** For each criterion what an answer of each level is like, in the order of the levels. */
  readonly criteria: readonly { readonly name: string; readonly descriptions: readonly Prose[] }[];
}

/** orderInteraction: lettered steps to be numbered in their order. */
export interface OrderPart {
  readonly kind: 'order';
  readonly entry: Entry;
  readonly prompt: Prose;
  /** `place` is the right one, from 1. */
  readonly steps: readonly { readonly letter: string; readonly text: Prose; readonly place: number }[];
}

/** matchInteraction of many with few: numbered cards to be sorted into categories. */
export interface CategoriesPart {
  readonly kind: 'categories';
  readonly categories: readonly Prose[];
  /** `category` is the position of the one it belongs to. */
  readonly cards: readonly { readonly entry: Entry; readonly text: Prose; readonly category: number }[];
}

/** textEntryInteraction in a table: some of its cells are to be filled. */
export interface TablePart {
  readonly kind: 'table';
  /** Above the table; empty for nothing. */
  readonly title: Prose;
  /** Shares of the width, one a column. */
  readonly shares: readonly number[];
  /** One a column; none for a table without a head. */
  readonly headings: readonly Prose[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands in a cell or a box, or the room to write it. */
export type Cell =
  | { readonly kind: 'text'; readonly text: Prose }
  | {
      readonly kind: 'gap';
      readonly entry: Entry;
      /** What to write there; empty where heading or row say it. */
      readonly prompt: Prose;
      /** The expected words first; none where everyone's words differ. */
      readonly answers: readonly Prose[];
      /** Room to write below the number and the prompt, in lines. */
      readonly lines: number;
    };

/** textEntryInteraction in boxes that arrows join: chains of cause and effect. */
export interface OrganiserPart {
  readonly kind: 'organiser';
  /** Over the boxes, one a column; none where they would say nothing. */
  readonly headings: readonly Prose[];
  /** Each reads from its first box to its last. */
  readonly chains: readonly (readonly Cell[])[];
}

/** A grid of letters: words to be written into it by their clues (crossword), or to be found in it (word search). */
export interface GridPart {
  readonly kind: 'grid';
  /** Whether the letters stand in the grid from the start. */
  readonly given: boolean;
  readonly rows: readonly (readonly GridCell[])[];
  /** In the order of their numbers. */
  readonly words: readonly GridWord[];
}

export interface GridCell {
  /** Where it is, from 1. */
  readonly row: number;
  readonly column: number;
  /** One letter with its accents; empty for a cell that is no part of the puzzle. */
  readonly letter: string;
  /** The number of the word that starts here; 0 for none. */
  readonly number: number;
  /** Whether it belongs to one of the words. */
  readonly inWord: boolean;
}

export interface GridWord {
  readonly entry: Entry;
  readonly clue: Prose;
  /** As it is written elsewhere: with its spaces, in small letters. */
  readonly answer: string;
  /** Letters of each of its words: `6, 4`. */
  readonly lengths: string;
  /** Where it starts, from 1. */
  readonly row: number;
  readonly column: number;
  readonly direction: 'across' | 'down' | 'falling' | 'rising';
}

/** A map of what leads to what: some labels are to be written, some lines to be drawn (graphicAssociateInteraction). */
export interface ConceptMapPart {
  readonly kind: 'concept-map';
  /** Two columns: the topics that lines lead to, and those that they come from, in teaching order. */
  readonly groups: readonly (GroupWords & { readonly nodes: readonly MapNode[] })[];
  /** By the ids of the nodes; those that are not given are to be drawn. */
  readonly links: readonly { readonly from: string; readonly to: string; readonly given: boolean }[];
  /** The topics that have no lines yet. */
  readonly unlinked: readonly {
    readonly entry: Entry;
    readonly number: number;
    readonly title: string;
    /** Numbers of the topics its lines lead to. */
    readonly targets: readonly number[];
  }[];
}

export interface MapNode {
  readonly id: string;
  /** In its group, from 1. */
  readonly number: number;
  readonly title: string;
  /** The question that asks for its label; nothing where it is given. */
  readonly entry: Entry | null;
}

/** assessmentStimulus: a text, a figure or evidence, or a text with one of them, that the questions after it are about. */
export interface StimulusPart {
  readonly kind: 'stimulus';
  /** Empty for none. */
  readonly title: string;
  readonly paragraphs: readonly Prose[];
  readonly figure?: Figure;
  readonly evidence?: Evidence;
}

export type Part =
  | ChoicePart
  | AssociatePart
  | JudgementPart
  | GapTextPart
  | ExtendedTextPart
  | OrderPart
  | CategoriesPart
  | TablePart
  | OrganiserPart
  | GridPart
  | ConceptMapPart
  | StimulusPart;
export type PartKind = Part['kind'];

/** An exercise ready to be shown. */
export interface Exercise {
  readonly id: string;
  /** A registered type: `match`, `cloze` … */
  readonly type: string;
  /** A, B, C … in paper order. */
  readonly letter: string;
  /** The name of its icon; empty for none. */
  readonly icon: string;
  /** The author's own instruction; empty to use the label `exercise.<type>.instruction`. */
  readonly instruction: Prose;
  /** What helps to answer; empty for none, as on all papers but those for support. */
  readonly hint: Prose;
  readonly parts: readonly Part[];
  readonly entries: readonly Entry[];
  /** Sum of the entries' marks. */
  readonly marks: number;
}
