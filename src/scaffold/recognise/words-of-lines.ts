/** The words of a line, by which it is found again in a lesson. */

/** What parts a line into pieces that may stand in fields of their own. */
const BOUNDS = /[^\p{L}\p{M}\p{N}\s'’-]+|\s[-–—]\s/u;

/** The pieces of a line that may stand in fields of their own. */
export function cut(line: string): string[] {
  return line.split(BOUNDS);
}

/** In small letters, with numbers. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words of each piece. */
export function piecesOf(text: string): string[] {
  return text
    .split(BOUNDS)
    .map((piece) => wordsOf(piece).join(' '))
    .filter(Boolean);
}

/** Each two words that follow one another. */
export function pairsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** All texts in a field, however deep. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
