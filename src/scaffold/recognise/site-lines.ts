/** Lines that belong to a site and not to its text: "Read also", a date, "Share this", a word on cookies. */

import type { Block } from './block.ts';
import { labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';

/** In words. */
const LONGEST = 14;
const LONGEST_DATE = 6;
/** In signs: so many of a site's own words may also end in a stop. */
const SURE = 14;
/** How far from the beginning a date may stand. */
const TOP = 6;

export function siteLines(blocks: readonly Block[], lexicon: Lexicon): ReadonlySet<Block> {
  const found = new Set<Block>();
  let isBelow = false;
  const lastProse = blocks.findLastIndex(({ text }) => countWords(text) > LONGEST);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') isBelow = isOfSite(block, lexicon);
    // Below the last paragraph, a site's own headline is followed by titles of other pages.
    else if (index > lastProse && isOfSite(block, lexicon)) isBelow = true;
    if (isBelow || isOfSite(block, lexicon) || (index < TOP && isDate(block, lexicon))) found.add(block);
  }
  return found;
}

function isOfSite({ kind, text }: Block, { site, marked }: Lexicon): boolean {
  if (kind === 'other' || kind === 'table' || kind === 'detail') return false;
  const [words] = site.exec(text) ?? [];
  if (!words || countWords(text) > LONGEST || marked(text)) return false;
  // "Advertising" may be the name of a topic.
  if (kind === 'heading' && countWords(words) < 2) return false;
  return !/[.!?]$/.test(text) || words.trim().length >= SURE;
}

function isDate(block: Block, lexicon: Lexicon): boolean {
  const { kind, text } = block;
  if (kind !== 'paragraph' || countWords(text) > LONGEST_DATE || labelOf(block, lexicon)) return false;
  const { months } = lexicon.words;
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return (
    /\d{4}/.test(text) &&
    !/[?!]$/.test(text) &&
    words.some((word) => months.includes(word)) &&
    !/[.:]\s*\p{L}/u.test(text)
  );
}
