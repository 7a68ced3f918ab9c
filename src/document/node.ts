/** The document tree: a dozen or so kinds of nodes between the templates and the layout. Plain data. */

import type { Place } from '../diagnostic.ts';

export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'em'; readonly children: readonly InlineNode[] }
  /** `href` is a URL, or `#id` for the slide or heading that shows the id. */
  | { readonly kind: 'a'; readonly href: string; readonly children: readonly InlineNode[] }
  /** A gap to write in; its width is counted in ems. */
  | { readonly kind: 'blank'; readonly ems: number; readonly description: string }
  /** What only the finished layout knows. */
  | { readonly kind: 'field'; readonly field: 'page' | 'pages' }
  | { readonly kind: 'br' };

/** What every block carries: its place in the rendered markup and the id of the lesson part that it shows. */
export interface NodeOrigin {
  readonly place: Place;
  /** `kedaulatan` or `kedaulatan.claim`; empty where the template itself speaks. */
  readonly id: string;
}

export interface Heading extends NodeOrigin {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly children: readonly InlineNode[];
  /** Set at the end of the heading's line. */
  readonly note: string;
}

export interface Paragraph extends NodeOrigin {
  readonly kind: 'paragraph';
  /** A style of the theme; empty for the default. */
  readonly style: string;
  /** Whether a page may not end after it. */
  readonly keepWithNext: boolean;
  readonly children: readonly InlineNode[];
}

export interface List extends NodeOrigin {
  readonly kind: 'list';
  readonly numbering: 'bullet' | 'decimal' | 'upper-alpha';
  readonly start: number;
  /** Columns to set the items in when each fits on one line of its column. */
  readonly columns: number;
  readonly items: readonly ListItem[];
}

export interface ListItem extends NodeOrigin {
  readonly kind: 'list-item';
  readonly children: readonly Block[];
}

export interface Table extends NodeOrigin {
  readonly kind: 'table';
  /** `grid` has rules, `plain` has none. */
  readonly style: 'grid' | 'plain';
  /** Shares of the width, one a column. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  /** What the table shows, in words. */
  readonly summary: string;
  /** Never parted over two pages. */
  readonly keep: boolean;
}

export interface TableRow extends NodeOrigin {
  readonly kind: 'table-row';
  readonly cells: readonly TableCellNode[];
}

export interface TableCellNode extends NodeOrigin {
  readonly kind: 'table-cell';
  readonly header: boolean;
  readonly align: 'start' | 'center' | 'end';
  readonly children: readonly Block[];
}

/** Ruled lines to write on. */
export interface Lines extends NodeOrigin {
  readonly kind: 'lines';
  readonly count: number;
  readonly description: string;
}

/** A box set apart. */
export interface Aside extends NodeOrigin {
  readonly kind: 'aside';
  readonly style: 'note' | 'answer';
  readonly children: readonly Block[];
}

/** A numbered question with all that belongs to it; never parted from its lines. */
export interface Item extends NodeOrigin {
  readonly kind: 'item';
  readonly number: string;
  readonly children: readonly Block[];
}

export interface Image extends NodeOrigin {
  readonly kind: 'image';
  readonly file: string;
  readonly alt: string;
}

export type Block = Heading | Paragraph | List | Table | Lines | Aside | Item | Image;

export interface SlideRegion extends NodeOrigin {
  readonly kind: 'region';
  readonly name: string;
  readonly children: readonly Block[];
}

export interface Slide extends NodeOrigin {
  readonly kind: 'slide';
  readonly layout: string;
  readonly section: string;
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
  readonly footer: RunningLine;
  readonly children: readonly Block[];
}

export type DocumentTree = Deck | Sheet;
