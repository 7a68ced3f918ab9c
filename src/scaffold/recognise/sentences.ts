/** Cuts prose into sentences, the same way on every machine. */

/** A stop with what closes around it, and the blank behind it. */
const STOP = /[.!?…]+["'”’)\]*]*\s+/gu;
const OPENS = /^["'“‘([*]*[\p{Lu}\p{N}]/u;

/**
 * @param abbreviations in small letters without their last stop: `dr`, `e.g`
 */
export function sentencesOf(text: string, abbreviations: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length;
    const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(start, index - 20), index))?.[0] ?? '';
    const isName = stop.startsWith('. ') && (/^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase()));
    const isNumber = stop.startsWith('. ') && /^\d{1,2}$/.test(word) && index - word.length === start;
    if (isName || isNumber || !OPENS.test(text.slice(end, end + 8))) continue;
    found.push(text.slice(start, end).trim());
    start = end;
  }
  const last = text.slice(start).trim();
  return last ? [...found, last] : found;
}
