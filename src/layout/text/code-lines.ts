/** Sets code line by line: a line of code is never broken, so the letters are made smaller until all are whole. */

import {
  type MeasuredParagraph,
  measureParagraph,
  type ParagraphSpec,
  type TextContext,
} from './paragraph.ts';

/** Code measured at one size. */
export interface MeasuredCode {
  /** pt */
  readonly size: number;
  /** One a line. */
  readonly lines: readonly MeasuredParagraph[];
}

/**
 * @param code its lines, with blanks where tabulators stood
 * @param width pt
 * @param sizes to try, the largest first, pt
 * @returns the code at each size at which every line is whole; at none of them, the first line that is too long even in
 *   the smallest letters, from 0, and how many letters a line may have
 */
export function codeLines(
  code: string,
  specOf: (line: string, size: number) => ParagraphSpec,
  width: number,
  sizes: readonly number[],
  textContext: TextContext,
): { readonly fitting: readonly MeasuredCode[]; readonly tooLong?: { line: number; most: number } } {
  const lines = code.split('\n');
  const measured = sizes.map((size) => ({
    size,
    lines: lines.map((line) => measureParagraph(specOf(line, size), width, textContext)),
  }));
  const fitting = measured.filter((each) => each.lines.every((line) => line.lines.length === 1));
  const smallest = measured.at(-1);
  if (fitting.length > 0 || !smallest) return { fitting };
  const line = smallest.lines.findIndex((one) => one.lines.length > 1);
  const [letter] = measureParagraph(specOf('0', smallest.size), width, textContext).lines;
  return { fitting, tooLong: { line, most: Math.floor(width / (letter?.width ?? width)) } };
}
