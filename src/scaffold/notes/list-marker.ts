/** Numbers, letters and bullets before a line, as people type them: `1.`, `a)`, `(1)`, `IV.`, `•`, `–`. */

export interface MarkedLine {
  /** Columns before the marker. */
  readonly indent: number;
  readonly marker: MarkerKind;
  readonly text: string;
}

/** From the coarsest, as outlines are numbered: I., A., 1., a., then bullets. */
const KINDS = ['roman', 'capital', 'number', 'letter', 'bullet'] as const;
export type MarkerKind = (typeof KINDS)[number];

const MARKED =
  /^(\s*)([-*+•◦▪‣·–—]|\d{1,3}[.)]|\((?:\d{1,2}|[ivx]{1,4}|[a-z])\)|[ivxIVX]{1,5}[.)]|[a-zA-Z][.)])\s+(\S.*)$/s;

/** Nothing when a line begins with no marker. */
export function markedLine(line: string): MarkedLine | undefined {
  const [, blank = '', marker = '', text = ''] = MARKED.exec(line) ?? [];
  if (!marker) return undefined;
  return { indent: columnsOf(blank), marker: kindOf(marker), text };
}

/** `A. Hambatan`, `II. Upaya`: who numbers so numbers the parts of a text. */
export function isChapter({ marker, indent, text }: MarkedLine): boolean {
  return (
    (marker === 'capital' || marker === 'roman') &&
    indent === 0 &&
    text.split(/\s+/).length <= LONGEST_CHAPTER &&
    !/[.;,!?]$/.test(text)
  );
}

/** In words. */
const LONGEST_CHAPTER = 8;

/** The columns that blanks take; a tab leads to the next fourth one. */
export function columnsOf(blank: string): number {
  let columns = 0;
  for (const sign of blank) columns += sign === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

function kindOf(marker: string): MarkerKind {
  if (/^\(?\d/.test(marker)) return 'number';
  if (/^[IVX]+[.)]/.test(marker)) return 'roman';
  if (/^[A-Z]/.test(marker)) return 'capital';
  return /^\(?[a-z]/.test(marker) ? 'letter' : 'bullet';
}

/** Follows lists downwards: how deep an item stands, by its indentation and, where that is the same, by its kind. */
export interface DepthCounter {
  /** The depth of an item, from 0. */
  readonly item: (line: MarkedLine) => number;
  /** How many items a text at an indentation stands in; what is not in any ends the list. */
  readonly text: (indent: number) => number;
}

export function depthCounter(): DepthCounter {
  let open: { readonly indent: number; readonly rank: number }[] = [];
  return {
    item: ({ indent, marker }) => {
      // "1." under "A." opens a list of its own, though it stands in the same column.
      const rank = KINDS.indexOf(marker);
      open = open.filter((item) => item.indent < indent || (item.indent === indent && item.rank < rank));
      return open.push({ indent, rank }) - 1;
    },
    text: (indent) => {
      open = open.filter((item) => item.indent < indent);
      return open.length;
    },
  };
}
