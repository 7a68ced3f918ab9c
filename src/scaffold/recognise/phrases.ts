/** Lists of words as patterns. Each tries a text once, from left to right. */

const NEVER = /(?!)/u;

/** Any of the words, at the beginning of a word: `cause` in "the causes". */
export function beginningsIn(words: readonly string[]): RegExp {
  if (words.length === 0) return NEVER;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(words)})\\p{L}*`, 'iu');
}

/** Any of the phrases as whole words, wherever they stand. */
export function phrasesIn(words: readonly string[]): RegExp {
  if (words.length === 0) return NEVER;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Any of the phrases as the first words of a text, with the comma or colon behind them. */
export function opening(words: readonly string[]): RegExp {
  if (words.length === 0) return NEVER;
  return new RegExp(`^[\\s*"“'‘(]*(?:${alternatives(words)})(?![\\p{L}\\p{N}])\\**[,:]?\\**\\s*`, 'iu');
}

/** The longest first. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map(literal)
    .join('|');
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+');
}

/** Names with a capital inside (`pH`, `mRNA`), and letters that stand for something: *n*, x^2^. */
const AS_WRITTEN = /^(?:\p{Ll}+\p{Lu}|\p{Ll}[*^~_=])/u;

/** A text with a capital at its beginning, but for code and what is always written small. */
export function capital(text: string): string {
  const at = text.search(/[\p{L}\p{N}]/u);
  const rest = text.slice(at);
  if (at < 0 || text.slice(0, at).includes('`') || AS_WRITTEN.test(rest)) return text;
  return text.slice(0, at) + rest.charAt(0).toUpperCase() + rest.slice(1);
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
