/** The small inline markup of prose fields: **bold**, *italic*, [links](https://…) and, in cloze texts, {gaps}. */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'em'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'gap'; readonly answers: readonly string[] };

export interface InlineOptions {
  /** Read `{answer|also right}` as a gap. Off elsewhere, where braces are plain text. */
  readonly gaps?: boolean;
}

/**
 * Reads prose. Anything that is not complete markup stays as it was typed: `2 * 3` and `**open` are text.
 * A backslash takes the meaning from the sign after it.
 */
export function parseInline(prose: string, options: InlineOptions = {}): Inline[] {
  const nodes: Inline[] = [];
  let text = '';
  const flush = () => {
    if (text) nodes.push({ kind: 'text', text });
    text = '';
  };
  for (let index = 0; index < prose.length; ) {
    if (prose[index] === '\\' && MEANINGFUL.includes(prose[index + 1] ?? ' ')) {
      text += prose[index + 1];
      index += 2;
      continue;
    }
    const found = markAt(prose, index, options);
    if (found) {
      flush();
      nodes.push(found.node);
    }
    // A run of stars that opens nothing is text as a whole: the second star of `**open *x*` must not open anew.
    const end = found?.end ?? index + Math.max(1, starsAt(prose, index));
    if (!found) text += prose.slice(index, end);
    index = end;
  }
  flush();
  return nodes;
}

/** The words alone, as a bookmark, a sort key or an alt text needs them. A gap gives its first answer. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'gap') return node.answers[0] ?? '';
      return plainText(node.children);
    })
    .join('');
}

const MEANINGFUL = '\\*[]{}|()';

interface Found {
  readonly node: Inline;
  readonly end: number;
}

function markAt(prose: string, index: number, options: InlineOptions): Found | undefined {
  const sign = prose[index];
  if (sign === '*') return emphasis(prose, index, options);
  if (sign === '[') return link(prose, index, options);
  if (sign === '{' && options.gaps) return gap(prose, index);
  return undefined;
}

/** `*em*`, `**strong**`, `***both***`: only where the stars touch the words, so that `2 * 3 * 4` stays a product. */
function emphasis(prose: string, index: number, options: InlineOptions): Found | undefined {
  const run = starsAt(prose, index);
  if (run > 3 || isBlank(prose[index + run])) return undefined;
  // Three stars may also open one after the other, if what is left of them opens within: `***a** b*`, `***a* b**`.
  for (const size of run === 3 ? [3, 1, 2] : [run]) {
    const end = endOfEmphasis(prose, index + run, size);
    if (end < 0) continue;
    const children = parseInline(prose.slice(index + size, end), options);
    if (run !== size && children[0]?.kind === 'text') continue;
    const strong: Inline = { kind: 'strong', children };
    const node: Inline = size === 2 ? strong : { kind: 'em', children: size === 3 ? [strong] : children };
    return { node, end: end + size };
  }
  return undefined;
}

/** Where the stars stand that close emphasis of a size; -1 when none do, or when the same size opens anew before. */
function endOfEmphasis(prose: string, from: number, size: number): number {
  for (let stars = next(prose, '*', from); stars >= 0; ) {
    const run = starsAt(prose, stars);
    const closes = !isBlank(prose[stars - 1]);
    // Of `**a *b***` the last two stars close the first two.
    if (closes && (run === size || run === 3)) return stars + run - size;
    if (!closes && run === size && !isBlank(prose[stars + run])) return -1;
    stars = next(prose, '*', stars + run);
  }
  return -1;
}

function starsAt(prose: string, index: number): number {
  let end = index;
  while (prose[end] === '*') end += 1;
  return end - index;
}

function isBlank(sign: string | undefined): boolean {
  return sign === undefined || /\s/.test(sign);
}

function link(prose: string, index: number, options: InlineOptions): Found | undefined {
  const middle = next(prose, '](', index + 1);
  const close = middle < 0 ? -1 : closingParenthesis(prose, middle + 2);
  const label = prose.slice(index + 1, middle);
  if (close < 0 || !label.trim() || next(label, '[', 0) >= 0) return undefined;
  const href = unescaped(prose.slice(middle + 2, close).trim());
  if (!href || /\s/.test(href)) return undefined;
  return { node: { kind: 'link', href, children: parseInline(label, options) }, end: close + 1 };
}

/** Addresses may hold parentheses in pairs: https://en.wikipedia.org/wiki/Java_(island). */
function closingParenthesis(prose: string, from: number): number {
  let depth = 0;
  for (let index = from; index < prose.length; index += 1) {
    if (prose[index] === '\\') index += 1;
    else if (prose[index] === '(') depth += 1;
    else if (prose[index] === ')') {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return -1;
}

function gap(prose: string, index: number): Found | undefined {
  const close = next(prose, '}', index + 1);
  if (close < 0) return undefined;
  const answers = (prose.slice(index + 1, close).match(/(?:\\.|[^|\\])+/gs) ?? [])
    .map((answer) => unescaped(answer).trim())
    .filter(Boolean);
  return answers.length > 0 ? { node: { kind: 'gap', answers }, end: close + 1 } : undefined;
}

/** The next place of `sign` that no backslash guards, or -1. */
function next(prose: string, sign: string, from: number): number {
  let found = prose.indexOf(sign, from);
  while (found > 0 && isEscaped(prose, found)) found = prose.indexOf(sign, found + 1);
  return found;
}

/** An odd number of backslashes before a sign guards it; of two the first guards the second. */
function isEscaped(prose: string, index: number): boolean {
  let start = index;
  while (prose[start - 1] === '\\') start -= 1;
  return (index - start) % 2 === 1;
}

/** The text without the backslashes that guard a sign. */
function unescaped(text: string): string {
  return text.replace(/\\([\\*[\]{}|()])/g, '$1');
}
