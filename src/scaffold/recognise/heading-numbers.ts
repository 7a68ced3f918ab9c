/** Takes the numbers off headings that somebody typed before them: `1. Cost`, `2.1 Cost`, `IV. Cost`, `B) Cost`. */

import type { Block } from './block.ts';
import type { Lexicon } from './lexicon.ts';

/** A number with a stop is one alone; of the others, which may begin a name, two headings must have one. */
const MARKERS: readonly { readonly pattern: RegExp; readonly least: number }[] = [
  { pattern: before('\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]\\s*'), least: 1 },
  { pattern: before('\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+'), least: 2 },
  { pattern: before('[IVX]{1,5}[.)]\\s*'), least: 2 },
  { pattern: before('[A-Za-z][.)]\\s+'), least: 2 },
];

/** A marker before words, in stars alone or with them; group 1 are the stars that the words keep. */
function before(marker: string): RegExp {
  return new RegExp(`^(?:\\*{1,2}${marker}\\*{1,2}\\s*|(\\**)${marker})(?=[\\p{L}"“'‘(*])`, 'u');
}

/** `2.1` below `2`. */
const BELOW = /^\**(\d{1,2})\.\d/;
const CHAPTER = /^(\d{1,2})\s+(?=\p{L})/u;

/** Headings that had a number stand in order; the title may be that of a chapter. */
export function withoutHeadingNumbers(blocks: readonly Block[], { chapter }: Lexicon): Block[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const used = MARKERS.filter(
    ({ pattern, least }) => headings.filter(({ text }) => pattern.test(text)).length >= least,
  );
  const chapters = new Set(headings.map(({ text }) => BELOW.exec(text)?.[1] ?? ''));
  const [title] = headings;
  return blocks.map((block) => {
    if (block === title) {
      const isChapter = chapters.has(CHAPTER.exec(block.text)?.[1] ?? ' ');
      const text = block.text.replace(isChapter ? CHAPTER : chapter, '');
      if (text !== block.text) return { ...block, text };
    }
    const found = block.kind === 'heading' && used.find(({ pattern }) => pattern.test(block.text));
    return found
      ? { ...block, text: block.text.replace(found.pattern, (_, stars = '') => stars), isOrdered: true }
      : block;
  });
}
