/** The small inline markup of prose fields: **bold**, *italic*, `code`, H~2~O, x^2^, [links](https://…) and, in cloze texts, {gaps}. */

import { type CodeSpan, codeSpans } from './code-span.ts';
import { type Gap, gapMark, lastClosingBrace } from './gap-mark.ts';
import { oneWordBrackets } from './one-word-brackets.ts';
import { scriptMark } from './script-mark.ts';
import { matchAt, unguarded } from './signs.ts';
import { type StarRole, starRole } from './star-role.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'em'; readonly children: readonly Inline[] }
  | { readonly kind: 'sub'; readonly children: readonly Inline[] }
  | { readonly kind: 'sup'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | Gap;

export interface InlineOptions {
  /** Read `{answer|also right}` as a gap. Off elsewhere, where braces are plain text. */
  readonly gaps?: boolean;
}

/**
 * Reads prose in one pass with a stack of open stars, as CommonMark does. Anything that is not complete markup stays as it
 * was typed: `2 * 3`, `5*6*7`, `**open` and `[0,1](open)` are text. A backslash takes the meaning from the sign after it.
 * The work grows with the length of the prose, whatever it holds.
 */
export function parseInline(prose: string, options: InlineOptions = {}): Inline[] {
  return settled(marksOf(prose, options));
}

/**
 * Where stars are over beside emphasis that they might have been part of: the first of `*p, *q; char* r`,
 * the last of `*5* and 4*`. None of emphasis inside emphasis or links.
 */
export function doubtfulStars(prose: string): number | undefined {
  const nodes = marksOf(prose, {});
  const kinds = nodes.map(({ kind }) => kind);
  const [first, last] = [
    { 1: kinds.indexOf('em'), 2: kinds.indexOf('strong') },
    { 1: kinds.lastIndexOf('em'), 2: kinds.lastIndexOf('strong') },
  ];
  return nodes
    .filter((node) => node.kind === 'stars')
    .find(({ at, count, role }) => {
      if (count !== 1 && count !== 2) return false;
      return role.opens ? last[count] > at : role.closes && first[count] >= 0 && first[count] < at;
    })?.start;
}

/** What the prose holds, with the stars that nothing closed. */
function marksOf(prose: string, { gaps = false }: InlineOptions): Node[] {
  const closing = prose.includes('](') ? oneWordBrackets(prose) : NO_BRACKETS;
  const codeAt = prose.includes('`') ? codeSpans(prose) : undefined;
  const lastBrace = gaps ? lastClosingBrace(prose) : -1;
  const nodes: Node[] = [];
  const open: Stars[] = [];
  let read = 0;
  for (const { 0: sign, index } of prose.matchAll(SIGN)) {
    // It stands inside a link, a gap or code.
    if (index < read) continue;
    let found: Found | undefined;
    if (sign === '[') found = linkAt(prose, index, closing, gaps);
    else if (sign === '{') found = ended(gapMark(prose, index, lastBrace));
    else if (sign === '~' || sign === '^') found = scriptAt(prose, index, gaps);
    else if (sign.startsWith('`')) found = codeNode(codeAt?.(index, sign.length));
    else found = { node: textNode(wordsOf(sign)), end: index + sign.length };
    if (!found) continue;
    nodes.push(textNode(prose.slice(read, index)), found.node);
    read = found.end;
    if (sign.startsWith('*'))
      placeStars(index, sign.length, starRole(prose, index, sign.length), nodes, open);
  }
  nodes.push(textNode(prose.slice(read)));
  return nodes;
}

/** The words alone, as a bookmark, a sort key or an alt text needs them. A gap gives its first answer. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text' || node.kind === 'code') return node.text;
      if (node.kind === 'gap') return node.answers[0] ?? '';
      return plainText(node.children);
    })
    .join('');
}

/**
 * A guarded sign, a comment or part of a path, stars, backticks, or what may open a link, a gap, or lowered or raised
 * words.
 */
const SIGN = /\\[\\*[\]{}|()~^`]|(?<!\*)\/\*[^*{}[\]`]+\*\/|\*+|`+|[[{~^]/g;
const NO_BRACKETS: ReadonlyMap<number, number> = new Map();

interface Found {
  readonly node: Inline;
  readonly end: number;
}

/** Stars that may open emphasis, as long as nothing closes them. */
interface Stars {
  readonly kind: 'stars';
  /** In the prose, in UTF-16 units. */
  readonly start: number;
  readonly role: StarRole;
  /** Where they stand among the nodes. */
  readonly at: number;
  count: number;
}

type Node = Inline | Stars;

/** Emphasis opened inside emphasis; what is open for longest becomes text beyond it, so that markup is never deep. */
const MOST_OPEN = 8;

/** Closes what these stars can close; what is left of them opens, or is text. */
function placeStars(start: number, count: number, role: StarRole, nodes: Node[], open: Stars[]): void {
  let left = count;
  while (role.closes && left > 0) {
    // Three stars are one and two: of `**a *b***` they close both.
    const opener = open.findLast((stars) => stars.count === left || stars.count === 3 || left === 3);
    if (!opener) break;
    const size = Math.min(opener.count, left);
    const children = settled(nodes.splice(opener.at + 1));
    open.length = open.indexOf(opener);
    opener.count -= size;
    left -= size;
    if (opener.count > 0) open.push(opener);
    else nodes.pop();
    nodes.push(emphasis(size, children));
  }
  if (left === 0) return;
  const stars: Stars = { kind: 'stars', start, role, at: nodes.length, count: left };
  nodes.push(stars);
  if (role.opens) open.push(stars);
  // Of `*a*b, a*` nobody can say what the first star begins.
  if (role.doubtful) open.splice(0, open.length, ...open.filter((other) => other.count !== count));
  if (open.length > MOST_OPEN) open.shift();
}

function emphasis(size: number, children: readonly Inline[]): Inline {
  const strong: Inline = { kind: 'strong', children };
  if (size === 2) return strong;
  return { kind: 'em', children: size === 3 ? [strong] : children };
}

/** The nodes with stars that nothing closed as text, and no two texts in a row. */
function settled(nodes: readonly Node[]): Inline[] {
  const all: Inline[] = [];
  let text = '';
  const flush = () => {
    if (text) all.push(textNode(text));
    text = '';
  };
  for (const node of nodes) {
    if (node.kind === 'text') text += node.text;
    else if (node.kind === 'stars') text += '*'.repeat(node.count);
    else {
      flush();
      all.push(node);
    }
  }
  flush();
  return all;
}

/** What a sign prints; stars become nodes of their own. */
function wordsOf(sign: string): string {
  if (sign.startsWith('*')) return '';
  return sign.startsWith('\\') ? sign.slice(1) : sign;
}

function textNode(text: string): Inline {
  return { kind: 'text', text };
}

/** No bracket opens inside the words of a link. */
const LABEL = /\[(?:\\.|[^\\[\]]|\](?!\())*\]\(/sy;
/**
 * A scheme (RFC 3986, section 3.1) with the `//` of an authority, or one that needs none with what it must be followed by:
 * `std::move`, `a:b`, `12:30` and `C:\x` are no addresses.
 */
const SCHEME =
  /^(?:[a-z][a-z0-9+.-]+:\/\/|(?:https?|mailto|javascript|vbscript|ms-[a-z-]+):(?!:)|(?:tel|sms|geo):[+\d]|file:[/\\]|data:[\w/+.-]*[;,])/i;

/** `[words](scheme:address)`: brackets without an address are chemistry, intervals, code. */
function linkAt(
  prose: string,
  index: number,
  closing: ReadonlyMap<number, number>,
  gaps: boolean,
): Found | undefined {
  const label = matchAt(LABEL, prose, index);
  const start = index + (label?.length ?? 0);
  const end = closing.get(start - 1);
  const words = label?.slice(1, -2);
  if (!words?.trim() || end === undefined) return undefined;
  const href = unguarded(prose.slice(start, end).trim());
  if (!SCHEME.test(href)) return undefined;
  return { node: { kind: 'link', href, children: parseInline(words, { gaps }) }, end: end + 1 };
}

function scriptAt(prose: string, index: number, gaps: boolean): Found | undefined {
  const found = scriptMark(prose, index);
  if (!found) return undefined;
  const kind = prose[index] === '~' ? 'sub' : 'sup';
  return { node: { kind, children: parseInline(found.words, { gaps }) }, end: found.end };
}

/** A gap knows its end. */
function ended(gap: Gap | undefined): Found | undefined {
  return gap && { node: gap, end: gap.end };
}

function codeNode(span: CodeSpan | undefined): Found | undefined {
  return span && { node: { kind: 'code', text: span.code }, end: span.end };
}
