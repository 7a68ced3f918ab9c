/** How much room a pupil's hand takes for an answer: more than print. */

import { parseInline, plainText } from './inline.ts';

/** Letters that a hand writes on a line across the text column of A4, some 8 pt each. */
const LETTERS_A_LINE = 60;
/** Of 11 pt print, the size of running text on paper. */
const EMS_A_LETTER = 0.75;
const WIDEST_EMS = 30;
/** More would leave no room on the page for what stands beside them. */
const MOST_LINES = 18;

/** @param share of the column's width that the lines have */
export function linesFor(prose: string, share = 1): number {
  const lines = Math.ceil(plainText(parseInline(prose)).length / (LETTERS_A_LINE * share));
  return Math.min(MOST_LINES, Math.max(1, lines));
}

/** In letters and words: an answer that a pupil writes in a word, a number or a few words. */
const BRIEF = { letters: 30, words: 4 };

/** Whether a model answer is a word, a number or a few words. */
export function isBrief(prose: string): boolean {
  const answer = plainText(parseInline(prose)).trim();
  return answer.length <= BRIEF.letters && answer.split(/\s+/).length <= BRIEF.words;
}

/** Ruled lines for an answer in one's own words: a third more than the model answer takes. */
export function ruledLinesFor(prose: string, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.ceil((linesFor(prose) * 4) / 3)));
}

/** The width of gaps, all alike so that none tells its word: room for the longest of them, in ems. */
export function gapEms(words: readonly string[], least: number): number {
  const longest = Math.max(0, ...words.map((word) => word.length));
  return Math.min(WIDEST_EMS, Math.max(least, Math.ceil(longest * EMS_A_LETTER)));
}
