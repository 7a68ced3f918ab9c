/** The beginning of a sentence with a gap for the rest, as guided notes have it. */

import { type Inline, parseInline, plainText } from '../prose/inline.ts';
import { inlineMarkup } from './inline-markup.ts';

/** Of the words of a sentence, the share that is printed. */
const PRINTED = 0.5;

/**
 * `stemMarkup('A plant serves **many**', 'en', gap)` → `A plant ` + gap. Of a single word, all stands before the gap.
 *
 * @param gap the markup of a gap for these words
 */
export function stemMarkup(prose: string, language: string, gap: (missing: string) => string): string {
  const nodes = parseInline(prose);
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const wordEnds = (text: string) =>
    [...segmenter.segment(text)].flatMap(({ index, segment, isWordLike }) =>
      isWordLike ? [index + segment.length] : [],
    );
  const count = (node: Inline): number => (node.kind === 'text' ? wordEnds(node.text).length : 1);
  let left = Math.max(1, Math.ceil(nodes.reduce((sum, node) => sum + count(node), 0) * PRINTED));
  const printed = nodes.flatMap((node): Inline[] => {
    if (left <= 0) return [];
    const words = count(node);
    const end = node.kind === 'text' && words > left ? wordEnds(node.text)[left - 1] : undefined;
    left -= words;
    return [node.kind === 'text' && end !== undefined ? { ...node, text: node.text.slice(0, end) } : node];
  });
  const missing = plainText(nodes).slice(plainText(printed).length).trim();
  return `${inlineMarkup(printed).trimEnd()} ${gap(missing)}`;
}
