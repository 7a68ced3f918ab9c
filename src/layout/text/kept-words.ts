/** How many words of a face are kept, and the longest, in UTF-16 units; a lesson has some thousands of short ones. */
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 200;

/** Keeps what is known of a word, within bounds. */
export function keep<Value>(known: Map<string, Value>, word: string, value: Value): void {
  if (word.length > LONGEST_KEPT) return;
  if (known.size >= MOST_KEPT) known.clear();
  known.set(word, value);
}
