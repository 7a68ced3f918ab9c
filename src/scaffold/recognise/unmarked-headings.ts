/** Headings that nobody marked as such. */

import type { Block } from './block.ts';
import { labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';

/** They stand below `##`, whatever levels the text has itself. */
const LEVEL = 3;
/** In words; the title in the first line may say more. */
const LONGEST = 8;
const LONGEST_TITLE = 14;
/** Short questions that stand above parts of a text. */
const LEAST_QUESTIONS = 3;

/**
 * The blocks with those paragraphs turned into headings that look like some: bold or in capitals as a whole; and where
 * no heading is marked, a short line without a stop that something follows.
 */
export function withUnmarkedHeadings(blocks: readonly Block[], lexicon: Lexicon): Block[] {
  const isMarked = blocks.some(({ kind, level }) => kind === 'heading' && level !== LEVEL);
  const isQuestion = ({ kind, level: depth, text }: Block) =>
    kind === 'paragraph' && depth === 0 && text.endsWith('?') && countWords(text) <= LONGEST;
  // One question is that of the text, a second may announce what helps.
  const areAsked = !isMarked && blocks.filter(isQuestion).length >= LEAST_QUESTIONS;
  const first = blocks.findIndex(({ kind }) => kind !== 'detail');
  const last = blocks.findLastIndex(({ kind }) => kind !== 'other');
  let level = 0;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') level = block.level;
    const isFirst = index === first;
    const isLast = index >= last;
    const { kind, text, level: depth } = block;
    const most = isFirst ? LONGEST_TITLE : LONGEST;
    if (kind !== 'paragraph' || depth > 0 || isLast || countWords(text) > most) return block;
    if (lexicon.site.test(text) || lexicon.marked(text)) return block;
    const loud = loudWords(text);
    if (loud) {
      const own = isFirst ? 1 : Math.min(6, Math.max(level + 1, LEVEL));
      return loud.endsWith('?') ? block : { ...block, kind: 'heading', level: own, text: loud };
    }
    const isLabelled = labelOf(block, lexicon) !== undefined;
    const isTitle = isFirst && isLabelled && !/[.;!?:]$/.test(text) && isProse(blocks[index + 1], lexicon);
    const isName = !isMarked && isNameLike(text, isFirst);
    if (!isTitle && ((!isName && !(areAsked && isQuestion(block))) || isLabelled)) return block;
    return { ...block, kind: 'heading', level: isFirst ? 1 : LEVEL };
  });
}

/** In a title a comma may stand. */
function isNameLike(text: string, isFirst: boolean): boolean {
  return /^["“'(]?[\p{Lu}\p{N}]/u.test(text) && !(isFirst ? /[.;!?:]/ : /[.;,!?:]/).test(text);
}

/** `Essay: noise at school` names what stands below it, where that is no other label. */
function isProse(block: Block | undefined, lexicon: Lexicon): boolean {
  return block?.kind === 'paragraph' && countWords(block.text) > LONGEST && !labelOf(block, lexicon);
}

/** A text that is bold or in capitals as a whole, without its marks. */
export function loudWords(text: string): string {
  const [, , bold = ''] = /^(\*\*)([^*]+)\1:?$/.exec(text) ?? [];
  // "HOW CHEESE IS MADE (Dr. Brandt, Room 12)"
  const words = text.replace(/\s*\([^()]{1,80}\)$/, '');
  const isCapital = /\p{Lu}{2}/u.test(words) && words === words.toUpperCase() && !/[.?!]$/.test(words);
  return bold || (isCapital ? words : '');
}
