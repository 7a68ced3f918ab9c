/** The blocks of the document tree: a dozen or so kinds of nodes between the templates and the layout. Plain data. */

import type { Tone } from '../kinds/tone.ts';
import type { Evidence, Figure } from './drawn-node.ts';
import type { InlineNode, NodeOrigin, TickField, WritingField } from './inline-node.ts';

export interface Heading extends NodeOrigin {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly children: readonly InlineNode[];
  /** Set at the end of the heading's line. */
  readonly note: string;
  /** On paper: the name of an icon before it, or a number in a badge; empty for none. */
  readonly icon: string;
  readonly badge?: string;
}

export interface Paragraph extends NodeOrigin {
  readonly kind: 'paragraph';
  /** A style of the theme; empty for the default. */
  readonly style: string;
  /** Whether a page may not end after it. */
  readonly keepWithNext: boolean;
  /** On paper: the name of an icon before it. */
  readonly icon?: string;
  readonly children: readonly InlineNode[];
}

export interface List extends NodeOrigin {
  readonly kind: 'list';
  readonly numbering: 'bullet' | 'decimal' | 'upper-alpha';
  readonly start: number;
  /** Columns to set the items in when each fits on one line of its column. */
  readonly columns: number;
  /** On a slide: one item a click. */
  readonly reveal: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends NodeOrigin {
  readonly kind: 'list-item';
  /** On a slide: where a click on the item leads, a URL or `#id`; empty for nowhere. */
  readonly href: string;
  /** On paper: the item is one to choose, by its letter. */
  readonly field?: TickField;
  readonly children: readonly Block[];
}

export interface Table extends NodeOrigin {
  readonly kind: 'table';
  /** `grid` has rules, `plain` has none. */
  readonly style: 'grid' | 'plain';
  /** Shares of the width, one a column. */
  readonly columns: readonly number[];
  /** Side of square cells, pt; 0 where shares and contents decide. Squares too wide for the column shrink to it. */
  readonly square: number;
  readonly rows: readonly TableRow[];
  /** What the table shows, in words. */
  readonly summary: string;
  /** Never parted over two pages. */
  readonly keep: boolean;
  /** Whether a page may not end after it. */
  readonly keepWithNext?: boolean;
}

export interface TableRow extends NodeOrigin {
  readonly kind: 'table-row';
  readonly cells: readonly TableCellNode[];
}

export interface TableCellNode extends NodeOrigin {
  readonly kind: 'table-cell';
  readonly header: boolean;
  readonly align: 'start' | 'center' | 'end';
  readonly anchor: 'top' | 'middle';
  /** In a table with rules: `marked` is tinted, `bare` has none and looks like no part of the table. */
  readonly style: 'ruled' | 'marked' | 'bare';
  /** Of a cell to write in; absent for a cell to read. */
  readonly field?: WritingField;
  /** Room to write below what stands in it, in lines. */
  readonly lines: number;
  readonly children: readonly Block[];
}

/** Ruled lines to write on. */
export interface Lines extends NodeOrigin, WritingField {
  readonly kind: 'lines';
  readonly count: number;
}

/** A box set apart. */
export interface Aside extends NodeOrigin {
  readonly kind: 'aside';
  readonly style: 'note' | 'answer';
  /** Whether all of it stays on one page with what follows. */
  readonly keepWithNext: boolean;
  readonly children: readonly Block[];
}

/** What stands in the margin beside the blocks after it, up to the next of its kind or a heading of the first two levels. */
export interface MarginNote extends NodeOrigin {
  readonly kind: 'margin';
  readonly children: readonly Block[];
}

/** A numbered question with all that belongs to it; never parted from its lines. */
export interface Item extends NodeOrigin {
  readonly kind: 'item';
  readonly number: string;
  readonly children: readonly Block[];
}

/** Lines of code, each as it is typed: blanks stay, and no line is broken. */
export interface CodeBlock extends NodeOrigin {
  readonly kind: 'code-block';
  /** Without tabulators, and without empty lines at either end. */
  readonly text: string;
}

/** A place that is filled when the paper is printed for somebody. */
export interface MergeField extends NodeOrigin {
  readonly kind: 'merge-field';
  readonly name: 'name' | 'class' | 'number';
}

export interface Image extends NodeOrigin {
  readonly kind: 'image';
  readonly file: string;
  readonly alt: string;
  /** On a slide: all of it within its region, or as much of it as fills the region. */
  readonly fit: 'contain' | 'cover';
  /** On paper: as tall as others, or half of it. */
  readonly size: 'usual' | 'small';
  /** Whether a page may not end after it. */
  readonly keepWithNext: boolean;
}

/** A slide of the lesson's deck, drawn small, with lines to write on beside it. */
export interface Thumbnail extends NodeOrigin {
  readonly kind: 'thumbnail';
  /** From 1. */
  readonly slide: number;
  readonly alt: string;
  /** What the lines beside it are for. */
  readonly lines: string;
  /** Stands above the lines. */
  readonly children: readonly Block[];
}

/** Cards to cut out, as many to a page as leave room for what stands on the fullest. */
export interface Cards extends NodeOrigin {
  readonly kind: 'cards';
  /** The most to a page. */
  readonly most: number;
  /** Whether they are repeated until the last page is full: one for each pupil. */
  readonly fill: boolean;
  readonly cards: readonly Card[];
}

/** A card with a back is printed on both sides of the paper. */
export interface Card extends NodeOrigin {
  readonly kind: 'card';
  /** Of the group that its topic belongs to; empty for a card of another kind. */
  readonly tone: Tone | '';
  /** What its sign shows, in the shape and colour that it has on slides and maps: its icon, or else its number. */
  readonly icon: string;
  readonly number: string;
  readonly front: readonly Block[];
  readonly back: readonly Block[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Lines
  | Aside
  | MarginNote
  | Item
  | Image
  | CodeBlock
  | MergeField
  | Figure
  | Evidence
  | Thumbnail
  | Cards;
