/** Turns prose into inline markup with a gap where each of some words first stands, as guided notes have it. */

import { type Inline, parseInline } from '../prose/inline.ts';
import { inlineMarkup, strongAsEm } from './inline-markup.ts';
import { wordForms } from './word-forms.ts';

/** How words are looked for. */
export interface WordSearch {
  readonly language: string;
  /** The label `word-forms`: how a word may end in a text; empty for the word as it is. */
  readonly forms: string;
}

/**
 * `gappedMarkup('A **watershed** is …', ['Watershed'], …, gap)` → `A <strong>` + gap + `</strong> is …`.
 *
 * @param words looked for as whole words, whatever their case, also in other forms
 * @param gap the markup of the next gap, called in reading order
 * @param isBold whether it stands within bold words
 */
export function gappedMarkup(
  prose: string,
  words: readonly string[],
  { language, forms }: WordSearch,
  gap: () => string,
  isBold = false,
): string {
  // The longer first: of "treatment plant" nothing is left over.
  const waiting = new Set([...words].sort((one, other) => other.length - one.length));
  const markupOf = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) => {
        if (node.kind === 'strong') return `<strong>${markupOf(node.children)}</strong>`;
        if (node.kind === 'em') return `<em>${markupOf(node.children)}</em>`;
        return node.kind === 'text' ? textMarkup(node.text) : inlineMarkup([node]);
      })
      .join('');
  const textMarkup = (text: string): string => {
    const bounds = waiting.size > 0 ? wordBounds(text, language) : new Set<number>();
    for (const word of waiting) {
      const found = placeOf(wordForms(word, forms), text, bounds);
      if (!found) continue;
      waiting.delete(word);
      // Words before the gap are gone through first, so that gaps are numbered as they are read.
      const before = textMarkup(text.slice(0, found.start));
      return before + gap() + textMarkup(text.slice(found.end));
    }
    return inlineMarkup([{ kind: 'text', text }]);
  };
  return markupOf(isBold ? strongAsEm(parseInline(prose)) : parseInline(prose));
}

/** Where a word first stands whole, in the longest of its forms that stands there. */
function placeOf(
  forms: readonly string[],
  text: string,
  bounds: ReadonlySet<number>,
): { start: number; end: number } | undefined {
  const found = forms.flatMap((form) => {
    const literal = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const places = [...text.matchAll(new RegExp(literal, 'giu'))].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    return places.find(({ start, end }) => bounds.has(start) && bounds.has(end)) ?? [];
  });
  const [first] = found.sort((one, other) => one.start - other.start || other.end - one.end);
  return first;
}

/** The bounds of words by UAX #29. */
function wordBounds(text: string, language: string): Set<number> {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return new Set([...segments].flatMap(({ index, segment }) => [index, index + segment.length]));
}
