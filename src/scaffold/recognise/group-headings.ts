/** Headings of groups that nobody marked as such, below topics that are headings: `**Solutions**`, `What helps:`. */

import type { Block } from './block.ts';
import { groupIn, isLinked, type KindWords } from './kind-words.ts';
import { countWords } from './phrases.ts';
import { loudWords } from './unmarked-headings.ts';

/** In words. */
const LONGEST = 8;

/**
 * A line that names the other group of a kind stands where the heading of the first one stands, not in the last topic
 * before it.
 */
export function withGroupHeadings(blocks: readonly Block[], kinds: readonly KindWords[]): Block[] {
  const linked = kinds.filter(isLinked);
  const open = new Map<KindWords, { readonly index: number; readonly level: number }>();
  const see = ({ text, level }: Block) => {
    for (const kind of linked) {
      const index = groupIn(text, kind)?.index;
      if (index !== undefined && level > 1) open.set(kind, { index, level });
    }
  };
  const otherThan = (words: string) =>
    [...open].find(([kind, { index }]) => {
      const found = groupIn(words, kind)?.index;
      return found !== undefined && found !== index;
    })?.[1].level;
  let level = 0;
  return blocks.map((block) => {
    const loud = block.kind === 'paragraph' && block.level === 0 ? loudWords(block.text) : '';
    const words = loud || namedBelow(block);
    const found = words && countWords(words) <= LONGEST ? otherThan(words) : undefined;
    const isHeading = found !== undefined && (loud || found < level);
    const read: Block = isHeading ? { ...block, kind: 'heading', level: found, text: words } : block;
    if (read.kind === 'heading') {
      level = read.level;
      see(read);
    }
    return read;
  });
}

/** A line that ends in a colon, without it; a question asks something. */
function namedBelow({ kind, level, text }: Block): string {
  return kind === 'paragraph' && level === 0 && /[^?]:$/.test(text) ? text.slice(0, -1).trim() : '';
}
