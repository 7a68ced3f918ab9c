/** Takes out of a text what says from where it comes and who wrote it: lines at its end, below its title, notes. */

import type { Block } from './block.ts';
import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';
import { plainWords } from './plain-words.ts';

export interface Credits {
  /** The text without them. */
  readonly text: readonly Block[];
  /** Each one source, without the words before it. */
  readonly sources: readonly Block[];
  /** `Sources:` above a list of them. */
  readonly openers: readonly Block[];
  readonly authors: readonly Block[];
  /** The lines of both as they stand in the text. */
  readonly lines: readonly Block[];
}

/** How far from the beginning the name of an author may stand: below the title. */
const TOP = 3;
/** In words. */
const LONGEST_LINE = 40;
const LONGEST_NAME = 6;
const LONGEST_BYLINE = 14;

const ADDRESS = /https?:\/\/\S+/;
const DATED = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/;

export function creditsIn(blocks: readonly Block[], lexicon: Lexicon): Credits {
  const sources: Block[] = [];
  const authors: Block[] = [];
  const lines: Block[] = [];
  const end = endOf(blocks, lexicon);
  const openers: Block[] = [];
  let isList = false;
  const isTop = (index: number) => index > 0 && index < TOP;
  const text = blocks.flatMap((block, index): Block[] => {
    if (block.kind === 'footnote') {
      if (isCitation(block.text)) sources.push(...eachSource(block, block.text));
      return [];
    }
    isList = index >= end && (opensList(block, lexicon) || (isList && block.kind === 'item'));
    if (isList) {
      lines.push(block);
      if (block.kind === 'item') sources.push(block);
      else openers.push(block);
      return [];
    }
    const source = sourceOf(block, index >= end, lexicon);
    const author =
      source === undefined && (index >= end || isTop(index)) && authorOf(block, index >= end, lexicon);
    if (source !== undefined) sources.push(...eachSource(block, source));
    else if (author) authors.push({ ...block, text: author });
    else return [withoutSource(block, sources, lexicon)];
    lines.push(block);
    return [];
  });
  return { text, sources, openers, authors, lines };
}

/** Where the lines begin that close a text and belong to it no more, with the lists below `Sources:` among them. */
function endOf(blocks: readonly Block[], lexicon: Lexicon): number {
  let end = blocks.length;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (!block) break;
    const isBelow = block.kind === 'item' || block.kind === 'other' || block.kind === 'footnote';
    const isCredit = sourceOf(block, true, lexicon) !== undefined || authorOf(block, true, lexicon);
    if (isCredit || opensList(block, lexicon)) end = index;
    else if (!isBelow) break;
  }
  return end;
}

/** `Sources:` above a list; a heading opens a section that is read with the others. */
function opensList({ kind, level, text }: Block, { partOf }: Lexicon): boolean {
  return kind === 'paragraph' && level === 0 && text.endsWith(':') && partOf(text) === 'sources';
}

/** @param isEnd anywhere else a source is one only by its year or address */
function sourceOf({ kind, level, text }: Block, isEnd: boolean, { sourced }: Lexicon): string | undefined {
  if (kind !== 'paragraph' || level > 0 || countWords(text) > LONGEST_LINE) return undefined;
  const [address = ''] = ADDRESS.exec(text) ?? [];
  if (address && text.replace(address, '').replace(/[\s[\]()<>.]/g, '') === '') return text;
  const rest = sourced(text)?.replace(/^\**\s*|[\s)*]+$/g, '');
  return rest && (isEnd || isCitation(rest)) ? rest : undefined;
}

function isCitation(text: string): boolean {
  return ADDRESS.test(text) || DATED.test(text);
}

/** `… (Source: Weather Office, 2023)` at the end of a paragraph, or as its last sentence. */
function withoutSource(block: Block, sources: Block[], { sourced, sentences }: Lexicon): Block {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return block;
  const [whole = '', inside = ''] = /\s*\(([^()]{3,300})\)[\s.]*$/.exec(block.text.slice(-310)) ?? [];
  const last = sourced(inside) === undefined ? (sentences(block.text).at(-1) ?? '') : whole;
  const source = sourced(inside) ?? sourced(last);
  const rest = block.text.slice(0, block.text.length - last.length).trim();
  if (!source || !rest || countWords(last) > LONGEST_LINE) return block;
  sources.push(...eachSource(block, source));
  return { ...block, text: /[.!?:]["”*]*$/.test(rest) ? rest : `${rest}.` };
}

function eachSource(block: Block, text: string): Block[] {
  return text.split(/;\s+/).map((one) => ({ ...block, kind: 'paragraph', text: one.trim() }));
}

/**
 * The name behind `By` or `Author:`; nothing where other words stand there.
 *
 * @param isEnd where words may go on behind the name: `Written by Rina Hartati for our paper`
 */
export function authorOf(
  { kind, level, text }: Pick<Block, 'kind' | 'level' | 'text'>,
  isEnd: boolean,
  { byline, marked }: Lexicon,
): string | undefined {
  if (kind !== 'paragraph' || level > 0 || countWords(text) > LONGEST_BYLINE) return undefined;
  const plain = plainWords(text);
  const { mark, rest: behind } = marked(plain) ?? {};
  const isMarked = mark === 'author';
  const rest = isMarked ? (behind ?? '') : plain.replace(byline, '');
  if (rest === plain) return undefined;
  const words = (/^[^·|•(\d–—]+/u.exec(rest)?.[0] ?? '').trim().split(/\s+/);
  const other = words.findIndex((word) => !/^\p{Lu}/u.test(word) && !/\p{L}\.$/u.test(word));
  const name = other < 0 ? words : words.slice(0, other);
  if (name.length < (isMarked ? 1 : 2) || name.length > LONGEST_NAME || (other >= 0 && !isEnd))
    return undefined;
  return name
    .join(' ')
    .replace(/,$/, '')
    .replace(/([^.]{3})\.$/, '$1');
}
