/** What stands in a line of the document tree, and what every node carries. */

import type { Span } from '../diagnostics/diagnostic.ts';

/** What a place for an answer is for, and what it is called where the paper is filled in on a screen. */
interface AnswerField {
  readonly description: string;
  /** `match-1.3`, an entry and, where it has several fields, which one; empty where the template gives none. */
  readonly name: string;
}

export interface WritingField extends AnswerField {
  /** The most letters that it takes; 0 for any number. */
  readonly limit: number;
}

export interface TickField extends AnswerField {
  /** What it stands for among those of its name, of which one is chosen; empty for a box of its own. */
  readonly option: string;
  /** What is chosen between; empty for no more than `description` says. */
  readonly choice: string;
}

export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'em'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'code'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'sub'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'sup'; readonly children: readonly InlineNode[] }
  /** `href` is a URL, or `#id` for the slide or heading that shows the id. */
  | { readonly kind: 'a'; readonly href: string; readonly children: readonly InlineNode[] }
  /** A square to tick. */
  | ({ readonly kind: 'box' } & TickField)
  /** A gap to write in; its width is counted in ems. */
  | ({ readonly kind: 'blank'; readonly ems: number } & WritingField)
  /** What only the finished layout knows. */
  | { readonly kind: 'field'; readonly field: 'page' | 'pages' }
  | { readonly kind: 'br' };

/** What every block carries: its span of the rendered markup and the id of the lesson part that it shows. */
export interface NodeOrigin {
  readonly span: Span;
  /** `kedaulatan` or `kedaulatan.claim`; empty where the template itself speaks. */
  readonly id: string;
}
