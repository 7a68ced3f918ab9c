/** The Unicode bidirectional algorithm (UAX #9), asked only where a paragraph has right-to-left characters. */

import bidiFactory, { type Bidi } from 'bidi-js';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

let engine: Bidi | undefined;

/** One embedding level per UTF-16 unit; nothing for a paragraph that runs left to right throughout. */
export function embeddingLevels(text: string, direction: 'ltr' | 'rtl'): Uint8Array | undefined {
  if (direction === 'ltr' && !RIGHT_TO_LEFT.test(text)) return undefined;
  engine ??= bidiFactory();
  return engine.getEmbeddingLevels(text, direction).levels;
}

/** Rule L2: from the highest level down, every run of that level or higher is turned round. */
export function visualOrder<Item extends { readonly level: number }>(items: readonly Item[]): Item[] {
  const ordered = [...items];
  const highest = Math.max(0, ...items.map((item) => item.level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while (end < ordered.length && (ordered[end] as Item).level >= level) end += 1;
      if (end > start) {
        ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
        start = end;
      }
    }
  }
  return ordered;
}
