/** The label with which a paragraph or a list item opens: `**Cost.** One pays …`, `Cost: one pays …`. */

import type { Block } from './block.ts';
import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';
import { nameWords } from './plain-words.ts';

export interface Label {
  /** Plain words; empty where the text only says its place: `First, …`. */
  readonly name: string;
  readonly rest: string;
  readonly style: 'strong' | 'em' | 'colon' | 'dash' | 'stop' | 'ordinal' | 'date';
  /** What it is one of, where the text says so: `The second problem`. */
  readonly of?: string;
  /** Whether it may be the first of them: another one implies that the text told one before. */
  readonly isFirst?: boolean;
  /** The sentence that its rest begins with, where that is none of its own. */
  readonly said?: string;
}

/** In words and signs: what is longer is a sentence. */
const MOST_WORDS = 9;
const LONGEST = 70;

/** The label of a block, by its marks or by the sign behind it; nothing where a text is marked (`Example: …`). */
export function labelOf(block: Block, { marked, example }: Lexicon): Label | undefined {
  const { text } = block;
  if (marked(text) || example.test(text)) return undefined;
  return emphasisedLabel(block) ?? (/^\*[^*]/.test(text) ? undefined : partedLabel(block));
}

/** `**Cost.** One pays …`, `*Cost.* One pays …`, `**Cost**: one pays …`. */
function emphasisedLabel({ text, kind }: Block): Label | undefined {
  const [, mark = '', name = '', sign = '', rest = ''] =
    /^(\*{1,2})([^*]{1,90}?)\1(\s*[:.–—-]?)\s*(.*)$/su.exec(text) ?? [];
  const plain = bare(name);
  if (!plain || countWords(plain) > MOST_WORDS) return undefined;
  const isApart = sign.trim() !== '' || /[.:?!]$/.test(name.trim()) || !rest || /^["“(]?\p{Lu}/u.test(rest);
  // A whole paragraph in italics is a remark.
  if (!rest && mark === '*' && kind === 'paragraph') return undefined;
  if (!isApart && !(kind === 'item' && mark === '**')) return undefined;
  // `**Debt** weighs on the budget` is a sentence that begins with its own name.
  return { name: plain, rest: isApart ? rest : text, style: mark === '**' ? 'strong' : 'em' };
}

/** `Cost: one pays …`, `Cost – one pays …`. */
function partedLabel({ text, kind }: Block): Label | undefined {
  const [, name = '', sign = '', rest = ''] =
    /^([^.:?!;\n]{2,90}?)(\s*:\s+|\s+[–—-]\s+)(\S.*)$/su.exec(text) ?? [];
  const plain = bare(name);
  const isColon = sign.includes(':');
  if (!plain || plain.length > LONGEST || countWords(plain) > (isColon ? MOST_WORDS : 5)) return undefined;
  if (kind !== 'paragraph')
    return isColon || !name.includes(',') ? { name: plain, rest, style: 'colon' } : undefined;
  if (!/^["“(]?[\p{Lu}\p{N}]/u.test(plain)) return undefined;
  // A dash inside a sentence has no capital after it and often a comma before.
  if (!isColon && (name.includes(',') || !/^\p{Lu}/u.test(rest))) return undefined;
  return { name: plain, rest, style: isColon ? 'colon' : 'dash' };
}

/** `Holidays. Nobody waters …`: a name of a few words that ends in a stop; only of use where several stand together. */
export function stopLabel({ text }: Block, { sentences }: Lexicon): Label | undefined {
  const [first = '', second] = sentences(text);
  if (!second || !first.endsWith('.') || countWords(first) > 6 || first.includes(',')) return undefined;
  return { name: bare(first), rest: text.slice(first.length).trim(), style: 'stop' };
}

/** Without marks and the sign at its end. */
export function bare(name: string): string {
  return nameWords(name)
    .replace(/^[\s"“”'‘’.:,;–—-]+|[\s"“”'‘’.:,;–—-]+$/gu, '')
    .trim();
}
