/** Takes the numbers off headings that somebody typed before them: `1. Cost`, `2.1 Cost`, `IV. Cost`, `B) Cost`. */

import type { Block } from './block.ts';

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

/** Headings that had a number stand in order. */
export function withoutHeadingNumbers(blocks: readonly Block[]): Block[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const used = MARKERS.filter(
    ({ pattern, least }) => headings.filter(({ text }) => pattern.test(text)).length >= least,
  );
  return blocks.map((block) => {
    const found = block.kind === 'heading' && used.find(({ pattern }) => pattern.test(block.text));
    return found
      ? { ...block, text: block.text.replace(found.pattern, (_, stars = '') => stars), isOrdered: true }
      : block;
  });
}
