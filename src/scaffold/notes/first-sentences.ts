/** As many whole sentences from the beginning of a text as fit a length. */

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * @param most in UTF-16 units
 * @param count the largest number of sentences to take
 */
export function firstSentences(
  text: string,
  most: number,
  count = Number.POSITIVE_INFINITY,
): { readonly taken: string; readonly rest: string } {
  let end = 0;
  let taken = 0;
  for (const { segment, index } of sentences.segment(text)) {
    if (taken === count || index + segment.trimEnd().length > most) break;
    end = index + segment.length;
    taken += 1;
  }
  return { taken: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}
