/** Reads what is lowered or raised: `H~2~O`, `x^2^`, `^14^C`. A mark that is none stays a character. */

export interface ScriptMark {
  /** What stands between the marks. */
  readonly words: string;
  /** Behind the closing mark. */
  readonly end: number;
}

/**
 * As in Pandoc, there is a mark on either side and no blank between. A typed power (`x^2+y^2`), a range (`5~10~15`) and a
 * face (`^_^`) are no marks:
 *
 * - it stands right behind what it belongs to, or is a number before a letter, as of an isotope (`^14^C`);
 * - no digit follows it, but for the argument of a function (`log~2~8`);
 * - where its word goes on behind it, it is one thing (`H~2~O`, `e^-x^y`, `f^(n)^(x)`).
 */
export function scriptMark(prose: string, index: number): ScriptMark | undefined {
  const mark = prose[index] === '~' ? LOWERED : RAISED;
  mark.lastIndex = index;
  const found = mark.exec(prose);
  if (!found?.[1]) return undefined;
  const words = found[1];
  const before = prose.slice(Math.max(0, index - 2), index);
  const after = prose.slice(index + words.length + 2, index + words.length + 4);
  if (DIGIT.test(after) && (prose[index] === '^' || !LETTER_END.test(before))) return undefined;
  if (!SIMPLE.test(words) && !ENDS_WORD.test(after)) return undefined;
  const isBehind = BASE_END.test(before);
  const isBefore = SIMPLE.test(words) && (LETTER.test(after) || /^[~^]/.test(after));
  return isBehind || isBefore ? { words, end: index + words.length + 2 } : undefined;
}

/** The most signs between two marks. */
const LONGEST = 24;
const LOWERED = new RegExp(`(?<!~)~((?:\\\\\\S|[^\\s~^\`\\\\]){1,${LONGEST}})~(?!~)`, 'y');
const RAISED = new RegExp(`(?<!\\^)\\^((?:\\\\\\S|[^\\s~^\`\\\\]){1,${LONGEST}})\\^(?!\\^)`, 'y');

const DIGIT = /^\p{Nd}/u;
const LETTER = /^\p{L}/u;
const LETTER_END = /\p{L}$/u;
/** One number or one letter, with a sign, or what stands in one pair of brackets or braces. */
const SIMPLE = /^[+\-−]?(?:\p{Nd}+|\p{L}|\([^()]*\)|\{[^{}]*\})[+\-−]?$/u;
const ENDS_WORD = /^(?:$|[\s.,;:!?)\]}%°’”"'…/|~^*`]|[\u2010-\u2015])/u;
/** Letters and digits, brackets, primes, the ends of other marks. */
const BASE_END = /[\p{L}\p{N}\p{M}\p{Sc}∑∏∫√%°)\]}′″'"”’*`~^|]$/u;
