/** Reads code in backticks: one or two of them open it, and as many close it. */

import { isSpacedLetter } from './spaced-letter.ts';

export interface CodeSpan {
  /** As it is shown, whatever marks it holds. */
  readonly code: string;
  /** Behind its closing backticks. */
  readonly end: number;
}

/**
 * Follows CommonMark 0.31, section 6.1, but a backtick right behind a letter is an apostrophe (Qur`an), no blank stands
 * inside a single one, as none does in a quotation, and three backticks are a fence, which prose has no room for.
 *
 * @returns what finds the code that opens with a row of `length` backticks at an index, in constant time a row
 */
export function codeSpans(prose: string): (index: number, length: number) => CodeSpan | undefined {
  const rows = [...prose.matchAll(/`+/g)].map(({ 0: row, index }) => ({ index, length: row.length }));
  const closers = new Map<number, number>();
  const nextOfLength = new Map<number, number>();
  for (const { index, length } of rows.reverse()) {
    closers.set(index, nextOfLength.get(length) ?? -1);
    nextOfLength.set(length, index);
  }
  return (index, length) => {
    if (length > LONGEST_ROW) return undefined;
    const closer = closers.get(index) ?? -1;
    // A row that a backslash has shortened is not the row that was counted.
    if (closer < 0 || prose[index + length] === '`' || isSpacedLetter(prose.slice(0, index)))
      return undefined;
    const code = shownCode(prose.slice(index + length, closer), length);
    return code === undefined ? undefined : { code, end: closer + length };
  };
}

/** All code in a text, in order, as the parser of prose finds it. */
export function codeIn(prose: string): { readonly start: number; readonly end: number }[] {
  const codeAt = codeSpans(prose);
  const found: { start: number; end: number }[] = [];
  for (const { 0: sign, index } of prose.matchAll(/\\[\\`]|`+/g)) {
    const span =
      index < (found.at(-1)?.end ?? 0) || sign.startsWith('\\') ? undefined : codeAt(index, sign.length);
    if (span) found.push({ start: index, end: span.end });
  }
  return found;
}

const LONGEST_ROW = 2;

/** Two backticks may have a blank inside, which keeps them apart from one of the code's own; nothing where it is no code. */
function shownCode(inner: string, length: number): string | undefined {
  const code = inner.replace(/\r?\n/g, ' ');
  if (!code.trim() || /\n\s*\n/.test(inner)) return undefined;
  if (length > 1 && /^ .* $/.test(code)) return code.slice(1, -1);
  return /^ | $/.test(code) ? undefined : code;
}
