/** Headings that nobody marked as such. */

import type { Block } from './block.ts';
import { labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';

/** They stand below `##`, whatever levels the text has itself. */
const LEVEL = 3;
/** In words. */
const LONGEST = 8;

/**
 * The blocks with those paragraphs turned into headings that look like some: bold or in capitals as a whole; and where
 * no heading is marked, a short line without a stop that something follows.
 */
export function withUnmarkedHeadings(blocks: readonly Block[], lexicon: Lexicon): Block[] {
  const isMarked = blocks.some(({ kind, level }) => kind === 'heading' && level !== LEVEL);
  let level = 0;
  let isFirst = true;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') level = block.level;
    const { kind, text, level: depth } = block;
    if (kind === 'detail') return block;
    const opensText = isFirst;
    isFirst = false;
    const next = blocks.slice(index + 1).find((other) => other.kind !== 'other');
    if (kind !== 'paragraph' || depth > 0 || !next || countWords(text) > LONGEST) return block;
    if (lexicon.site.test(text) || lexicon.marked(text)) return block;
    const [, , bold] = /^(\*\*)([^*]+)\1:?$/.exec(text) ?? [];
    const isLoud = /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && !/[.?!]$/.test(text);
    if (bold || isLoud) {
      const words = bold ?? text;
      const own = opensText ? 1 : Math.max(level, LEVEL);
      return words.endsWith('?') ? block : { ...block, kind: 'heading', level: own, text: words };
    }
    const isName = !isMarked && /^["“'(]?[\p{Lu}\p{N}]/u.test(text) && !/[.;,!?:]/.test(text);
    if (!isName || labelOf(block, lexicon)) return block;
    // A name right below another line of the same kind is one of a list.
    return { ...block, kind: 'heading', level: opensText ? 1 : LEVEL };
  });
}
