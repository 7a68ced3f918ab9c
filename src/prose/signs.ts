/** What the readers of marks share: patterns at a place, and signs that a backslash guards. */

/** What a sticky pattern finds at an index. */
export function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** The text without the backslashes that guard a sign. */
export function unguarded(text: string): string {
  return text.replace(/\\([\\*[\]{}|()~^`])/g, '$1');
}
