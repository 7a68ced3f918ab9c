/** Flattens the tree of a text into blocks: the first step of recognising it. */

import type { Code, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { parse } from 'yaml';
import { proseOf, textOf } from '../notes/prose-of.ts';
import type { Block, TableRow } from './block.ts';
import { countWords } from './phrases.ts';

/** In signs; that of an embedded picture is as long as the picture. */
const LONGEST_ADDRESS = 200;

/** Deeper trees are cut: no text of a teacher has them. */
const DEEPEST = 40;

export function blocksOfTree(tree: Root): Block[] {
  const nodes = isAllQuoted(tree) ? tree.children.flatMap(unquoted) : tree.children;
  const blocks = nodes.flatMap((node) => blocksOf(node, 0, 0));
  return blocks.map((block, index) => {
    const isForm = FORM.test(block.text) && countWords(block.text) <= LONGEST_FORM;
    if (PROSE.has(block.kind) && (isForm || BLANK.test(block.text))) return { ...block, kind: 'other' };
    // "A farmer says:" announces a quotation and no topics.
    const isBefore = block.kind === 'paragraph' && /:$/.test(block.text);
    return isBefore && blocks[index + 1]?.kind === 'quote' ? { ...block, kind: 'quote' } : block;
  });
}

/** Whether most of a text stands in quotations, as in a mail that was passed on. */
function isAllQuoted({ children }: Root): boolean {
  const length = (nodes: readonly RootContent[]) =>
    nodes.reduce((sum, node) => sum + textOf([node as PhrasingContent]).length, 0);
  return length(children.filter(({ type }) => type === 'blockquote')) > length(children) / 2;
}

function unquoted(node: RootContent): RootContent[] {
  return node.type === 'blockquote' ? node.children : [node];
}

function blocksOf(node: RootContent, level: number, nesting: number): Block[] {
  const line = node.position?.start.line ?? 0;
  if (nesting > DEEPEST) return otherBlock(node, line);
  switch (node.type) {
    case 'heading':
      return proseBlock('heading', node.children, node.depth, line);
    case 'paragraph':
      if (node.children.every(isPicture)) return otherBlock(node, line);
      return proseBlock('paragraph', node.children, level, line);
    case 'list':
      return node.children.flatMap((item) => itemBlocks(item, level, nesting + 1, node.ordered ?? false));
    case 'blockquote':
    case 'footnoteDefinition': {
      const kind = node.type === 'blockquote' ? 'quote' : 'footnote';
      const inside = node.children.flatMap((child) => blocksOf(child, level, nesting + 1));
      return inside.map((block) => (PROSE.has(block.kind) ? { ...block, kind, level } : block));
    }
    case 'table': {
      const rows = rowsOf(node);
      return [
        { kind: 'table', level, text: wordsOf(rows), line, rows, cells: cellsOf(node), ...leftIn([node]) },
      ];
    }
    case 'code':
      return codeBlocks(node, line);
    case 'yaml':
      return detailBlocks(node.value, line);
    case 'thematicBreak':
    case 'definition':
      return [];
    default:
      return otherBlock(node, line);
  }
}

/** What is yet to be written there: `[…]`, `.....`, `Goals: ____`, `[your text]`. */
const BLANK = /^(?:[^:]{1,60}:)?[\s\\()[\]]*[._…][\s._…\\()[\]]*$|^\\?\[[^\]]*\\?\]$/u;

/** `Name: ______ Class: ______` */
const FORM = /:\**\s*_{4,}/;
/** In words. */
const LONGEST_FORM = 12;

const PROSE: ReadonlySet<Block['kind']> = new Set(['heading', 'item', 'paragraph']);

function proseBlock(
  kind: 'heading' | 'paragraph',
  nodes: readonly PhrasingContent[],
  level: number,
  line: number,
): Block[] {
  const text = proseOf(nodes);
  const left = leftIn(nodes);
  if (!text) return (left.left ?? []).map((other) => ({ kind: 'other', level: 0, text: other, line }));
  return [{ kind, level, text, line, ...left }];
}

/** Pictures and blanks. */
function isPicture(node: PhrasingContent): boolean {
  return (
    node.type === 'image' || node.type === 'imageReference' || (node.type === 'text' && !node.value.trim())
  );
}

function leftIn(nodes: readonly Nodes[]): Pick<Block, 'left'> {
  const left = nodes.flatMap(leftOf);
  return left.length > 0 ? { left } : {};
}

function leftOf(node: Nodes): string[] {
  if (node.type === 'image' || node.type === 'imageReference') return [describe(node)];
  if (node.type === 'delete') return [`~~${textOf(node.children)}~~`];
  return 'children' in node ? node.children.flatMap(leftOf) : [];
}

function itemBlocks(item: ListItem, level: number, nesting: number, isOrdered: boolean): Block[] {
  const [first, ...others] = item.children;
  const line = item.position?.start.line ?? first?.position?.start.line ?? 0;
  if (first?.type !== 'paragraph')
    // `- 1. Cost` is a list in a list, though its author meant one.
    return item.children.flatMap((child) => blocksOf(child, level, nesting + 1));
  const head = proseBlock('paragraph', first.children, level, line).map(
    (block): Block => (block.kind === 'other' ? block : { ...block, kind: 'item', isOrdered }),
  );
  return [...head, ...others.flatMap((child) => blocksOf(child, level + 1, nesting + 1))];
}

function otherBlock(node: Nodes, line: number): Block[] {
  const text = describe(node).replace(/\s+/g, ' ').trim();
  return text ? [{ kind: 'other', level: 0, text, line }] : [];
}

/** Each line of program code by itself; a fence stands above and below it. */
function codeBlocks({ value, position }: Code, line: number): Block[] {
  const lines = value.split('\n');
  const isFenced = (position?.end.line ?? line) - line >= lines.length;
  return lines.flatMap((text, index): Block[] =>
    text.trim()
      ? [{ kind: 'other', level: 0, text: text.trim(), line: line + index + Number(isFenced) }]
      : [],
  );
}

function describe(node: Nodes): string {
  // Embedded pictures and readers of pages give no address.
  if (node.type === 'image')
    return `![${node.alt ?? ''}]${node.url ? `(${node.url.slice(0, LONGEST_ADDRESS)})` : ''}`;
  if (node.type === 'imageReference') return `![${node.alt ?? ''}]`;
  return 'children' in node ? node.children.map(describe).join('') : textOf([node as PhrasingContent]);
}

function rowsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => proseOf(cell.children)));
}

/** The lines of each cell, without those that are empty. */
function cellsOf(table: Table): TableRow[] {
  return table.children.map((row) => ({
    line: row.position?.start.line ?? table.position?.start.line ?? 0,
    cells: row.children.map(({ children }) => {
      const lines: PhrasingContent[][] = [[]];
      for (const node of children) {
        if (node.type === 'break') lines.push([]);
        else lines.at(-1)?.push(node);
      }
      return lines.map(proseOf).filter(Boolean);
    }),
  }));
}

/** A table in one line. */
export function wordsOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(' | ')).join(' / ');
}

/** Plain texts of the front matter; a list of them becomes one text. */
function detailBlocks(yaml: string, line: number): Block[] {
  let data: unknown;
  try {
    data = parse(yaml, { schema: 'failsafe', maxAliasCount: 10 });
  } catch {
    return [{ kind: 'other', level: 0, text: yaml.replace(/\s+/g, ' ').slice(0, 300), line }];
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const lines = yaml.split('\n');
  return Object.entries(data).flatMap(([key, value]): Block[] => {
    const name = key === 'lang' ? 'language' : key;
    const text = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string').join(', ');
    const at = lines.findIndex((row) => row.startsWith(`${key}:`));
    const clean = text.replace(/\s+/g, ' ').trim();
    return [{ kind: 'detail', level: 0, text: clean, line: line && line + 1 + Math.max(at, 0), name }];
  });
}
