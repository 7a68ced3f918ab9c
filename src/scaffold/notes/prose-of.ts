/** The inline text of notes as a lesson writes it: `*emphasis*`, `**strong**`, `` `code` ``, `H~2~O`, `x^2^`, `[words](https://…)`. */

import type { PhrasingContent } from 'mdast';
import { isWebAddress } from '../../base/web-address.ts';
import { parseInline, plainText } from '../../prose/inline.ts';

/** Which marks a text is written with. */
interface Marking {
  readonly emphasis: boolean;
  readonly scripts: boolean;
  /** Guard every sign that may be read as a mark, not only where a text alone would be read as markup. */
  readonly guarded: boolean;
}

/** The first in which a lesson reads the words of the notes, and no mark as a character. */
const MARKINGS: readonly Marking[] = [
  { emphasis: true, scripts: true, guarded: false },
  { emphasis: true, scripts: true, guarded: true },
  { emphasis: false, scripts: true, guarded: true },
];

/**
 * One line of prose (`src/prose/inline.ts` reads it). A picture is its alternative text. What a lesson cannot show is
 * left out: words that are struck out, signs that no font has, links to anything but pages and mail addresses, and marks
 * inside a word, where a star is a character.
 */
export function proseOf(nodes: readonly PhrasingContent[]): string {
  const words = textOf(nodes);
  for (const marking of MARKINGS) {
    const prose = oneLine(written(nodes, marking));
    if (plainText(parseInline(prose)) === words) return prose;
  }
  return guarded(words);
}

/** The words alone, in one line. Lowered and raised words stand as they are. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  return oneLine(nodes.map(wordsOf).join(''));
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return shown(node.value);
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return shown(node.alt ?? '');
  if (node.type === 'delete') return '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function written(nodes: readonly PhrasingContent[], marking: Marking): string {
  let prose = '';
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    prose += writtenNode(node, marking, prose, next ? wordsOf(next) : '');
  }
  return prose;
}

/** @param before what is written already @param after the words of the next node */
function writtenNode(node: PhrasingContent, marking: Marking, before: string, after: string): string {
  if (node.type === 'text') return textWritten(shown(node.value), marking);
  if (node.type === 'break') return ' ';
  if (node.type === 'inlineCode') return codeWritten(shown(node.value));
  if (node.type === 'html') return marking.scripts ? (SCRIPTS.get(node.value.toLowerCase()) ?? '') : '';
  if (node.type === 'image' || node.type === 'imageReference') return textWritten(wordsOf(node), marking);
  if (!('children' in node) || node.type === 'delete') return '';
  const inner = written(node.children, marking);
  if (node.type === 'link') return linkWritten(node.url, inner, wordsOf(node).trim());
  const marks = node.type === 'strong' ? '**' : node.type === 'emphasis' ? '*' : '';
  const words = inner.trim();
  // Inside a word a star is a character.
  const isPart =
    (/[\p{L}\p{N}]$/u.test(before) && !/^\s/.test(inner)) ||
    (!/\s$/.test(inner) && /^[\p{L}\p{N}]/u.test(after));
  if (!marks || !words || !marking.emphasis || isPart) return inner;
  return `${/^\s*/.exec(inner)?.[0]}${marks}${words}${marks}${/\s*$/.exec(inner)?.[0]}`;
}

/** Markdown has no marks for these; its HTML is what the tree holds. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ...['<sub>', '</sub>'].map((tag) => [tag, '~'] as const),
  ...['<sup>', '</sup>'].map((tag) => [tag, '^'] as const),
]);

function textWritten(text: string, { guarded: all }: Marking): string {
  return all || plainText(parseInline(text)) !== text ? guarded(text) : text;
}

/** Every sign that may be read as a mark, behind a backslash. */
function guarded(text: string): string {
  return text.replace(/[\\*[\]~^`]/g, '\\$&');
}

function codeWritten(code: string): string {
  const words = code.trim();
  if (!words) return code;
  return words.includes('`') ? `\`\` ${words} \`\`` : `\`${words}\``;
}

/** A lesson takes no links but to pages and mail addresses; an address that is its own words needs no marks. */
function linkWritten(url: string, inner: string, words: string): string {
  if (!words || !isWebAddress(url) || url === words || url === `mailto:${words}`) return inner;
  const address = url.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `[${inner.trim()}](${address})`;
}

/** Joiners, marks of direction and variants of emoji, which take no room themselves. */
const WITHOUT_WIDTH = /[\p{Cf}\p{Variation_Selector}]/gu;
const UNSHOWN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Emoji_Presentation}\ufffd]/gu;

/** Without the signs that no font can show. */
function shown(text: string): string {
  return text.normalize('NFC').replace(WITHOUT_WIDTH, '').replace(UNSHOWN, ' ').replace(/\s+/g, ' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
