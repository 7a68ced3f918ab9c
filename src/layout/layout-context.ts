/** What every layout is given besides the tree: the theme, the fonts, the pictures and where the author's words stand. */

import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import type { NodeOrigin } from '../document/inline-node.ts';
import type { PathStep, Picture } from '../frames/drawing.ts';
import type { DocumentInfo, Laid } from '../frames/page.ts';
import type { Locale } from '../locale/locale.ts';
import type { Typesetting } from '../locale/typesetting.ts';
import type { PrintStyle, Theme } from '../theme/theme.ts';
import { paintOf } from './resolve-theme.ts';
import type { FontBook } from './text/font-book.ts';
import type { TextContext } from './text/paragraph.ts';

/** What layout is asked with. */
export interface LayoutOptions {
  readonly theme: Theme;
  readonly locale: Locale;
  readonly book: FontBook;
  /** Of the lesson's language, with the expressions that the author keeps on one line. */
  readonly typesetting?: Typesetting;
  readonly info: DocumentInfo;
  /** Pictures by the name the author wrote. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The lines of an icon by its name; nothing for one that there is not. */
  readonly icons?: (name: string) => readonly PathStep[] | undefined;
  /** Spans of the lesson's parts by id, so that a layout complaint points at the author's line. */
  readonly spans: ReadonlyMap<string, Span>;
  /** The ids of what is laid out and of what it stands in, the likeliest first, for what has none of its own. */
  readonly within?: readonly string[];
  /** Whether slides show what they reveal one click at a time; else it all stands from the start. */
  readonly reveal: boolean;
  /** How papers are printed, where not as the theme has it. */
  readonly printStyle?: PrintStyle;
  /** Whether a page of a paper is half a side of it, as two-up papers and booklets have them. */
  readonly isHalf?: boolean;
  /** The finished slides, for papers that show them. */
  readonly slides?: Laid;
}

/** What the parts of layout are given: the options, and where to say what cannot be laid out. */
export interface LayoutContext extends LayoutOptions {
  readonly report: (diagnostic: Diagnostic) => void;
}

/** One line of the ledger: what a region or block was given and what room it left. */
export interface LedgerEntry {
  /** From 1. */
  readonly page: number;
  readonly region: string;
  /** Decided size of level 1, pt. */
  readonly size: number;
  /** The size the theme asked for, pt. */
  readonly themeSize: number;
  readonly lines: number;
  /** Height left in the box, pt. */
  readonly spare: number;
  /** "2/3" where the slide was split. */
  readonly part?: string;
}

export interface LayoutResult {
  readonly laid: Laid;
  readonly ledger: readonly LedgerEntry[];
  /** The styles of a paper as it was set, closer where that saved a page. */
  readonly styles?: Theme['sheets']['styles'];
}

export function textContextOf(context: LayoutOptions, fields?: TextContext['fields']): TextContext {
  return {
    book: context.book,
    direction: context.locale.direction,
    linkPaint: paintOf(context.theme, 'hlink'),
    ...(context.typesetting && { typesetting: context.typesetting }),
    ...(fields && { fields }),
  };
}

/** The author's span where the node shows a part of the lesson, or stands in what does, else the template's. */
export function authorSpan(context: LayoutContext, origin: NodeOrigin): Span {
  const found = [origin.id, ...(context.within ?? [])]
    .flatMap(wholes)
    .flatMap((id) => context.spans.get(id) ?? []);
  return found[0] ?? origin.span;
}

/** `cost.points.0`, `cost.points`, `cost` */
function wholes(id: string): string[] {
  const steps = id.split('.');
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}
