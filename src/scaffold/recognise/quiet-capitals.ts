/** Writes names that stand in capitals as the text writes their words elsewhere: `HOW DNA WORKS` → `How DNA works`. */

import type { Block } from './block.ts';
import type { Lexicon } from './lexicon.ts';
import { capital } from './phrases.ts';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*/gu;
const ROMAN = /^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/;
/** The whole line, or what stands before a colon or a dash. */
const LOUD = /^(?:[^\p{Ll}]+$|[^:–—\p{Ll}]+(?=:|\s[–—-]\s))/u;
/** In signs. */
const LONGEST = 120;
/** In letters: fewer are an abbreviation. */
const SHORTEST = 4;

/** Headings, paragraphs and items of capitals, and labels of capitals before them. */
export function withQuietCapitals(blocks: readonly Block[], lexicon: Lexicon): Block[] {
  const isRead = ({ kind, text }: Block) => kind !== 'detail' && kind !== 'other' && loudOf(text) !== '';
  if (!blocks.some(isRead)) return [...blocks];
  const forms = formsIn(
    blocks.map(({ text }) => text.slice(loudOf(text).length)),
    lexicon,
  );
  return blocks.map((block) => {
    const loud = isRead(block) ? loudOf(block.text) : '';
    return loud
      ? { ...block, text: `${capital(quiet(loud, forms, lexicon))}${block.text.slice(loud.length)}` }
      : block;
  });
}

function loudOf(text: string): string {
  const [loud = ''] = LOUD.exec(text) ?? [];
  if (loud.length > LONGEST) return '';
  return (loud.match(/\p{Lu}/gu) ?? []).length >= SHORTEST ? loud : '';
}

function quiet(loud: string, forms: ReadonlyMap<string, string>, { words }: Lexicon): string {
  return loud.replace(WORD, (word) => {
    const low = word.toLowerCase();
    const isKnown = words.small.includes(low) || words.common.includes(low);
    return forms.get(low) ?? (!isKnown && ROMAN.test(word) ? word : low);
  });
}

/** The words as they stand inside of sentences; in small letters where they do so anywhere. */
function formsIn(texts: readonly string[], { sentences }: Lexicon): Map<string, string> {
  const forms = new Map<string, string>();
  for (const sentence of texts.flatMap(sentences)) {
    for (const [word] of sentence.replace(/^[^\p{L}]*[\p{L}\p{M}\p{N}'’]+/u, '').matchAll(WORD)) {
      const low = word.toLowerCase();
      if (word === low || !forms.has(low)) forms.set(low, word);
    }
  }
  return forms;
}
