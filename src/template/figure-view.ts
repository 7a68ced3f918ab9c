/** A picture, a table or code beside words, as templates see them. */

import { type Figure, NOTHING_SAID } from '../lesson/lesson.ts';
import type { LessonImage } from '../lesson/lesson-image.ts';
import { parseInline, plainText } from '../prose/inline.ts';

/** What is shown beside words: each kind under its name, the others `null`. */
export interface FigureView {
  readonly image: LessonImage | null;
  readonly table: TableView | null;
  readonly code: { readonly language: string; readonly text: string } | null;
}

export interface TableView {
  /** Shares of a hundred for the columns, by how much there is to read in each. */
  readonly shares: readonly number[];
  readonly head: readonly CellView[];
  readonly rows: readonly (readonly CellView[])[];
}

interface CellView {
  readonly text: string;
  /** Columns of numbers end at their right side, so that they can be compared. */
  readonly align: 'start' | 'end';
}

export function figureView(figure: Figure | undefined): FigureView {
  return {
    image: figure?.kind === 'image' ? figure : null,
    table: figure?.kind === 'table' ? tableView(figure) : null,
    code: figure?.kind === 'code' ? figure : null,
  };
}

const NUMBER = /^[\p{Sc}≈~<>±+−-]*\s*\d[\d.,\s\u00a0]*\s*(?:%|‰|\p{Sc}|°C?)?$/u;
/** Shares of the width that a column has at least and at most, in letters. */
const LETTERS = { least: 6, most: 40 };

function tableView({ head, rows }: Extract<Figure, { kind: 'table' }>): TableView {
  const count = head.length || (rows[0]?.length ?? 0);
  const columns = Array.from({ length: count }, (_, column) => rows.map((row) => wordsOf(row[column])));
  const aligns = columns.map((cells) => (cells.some(Boolean) && cells.every(isNumber) ? 'end' : 'start'));
  const lengths = columns.map((cells, column) => {
    const longest = Math.max(wordsOf(head[column]).length, ...cells.map((words) => words.length));
    return Math.min(LETTERS.most, Math.max(LETTERS.least, longest));
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const view = (cells: readonly string[]): CellView[] =>
    cells.map((text, column) => ({ text, align: aligns[column] ?? 'start' }));
  return {
    shares: lengths.map((length) => Math.round((100 * length) / total)),
    head: view(head),
    rows: rows.map(view),
  };
}

function isNumber(words: string): boolean {
  return words === '' || words === NOTHING_SAID || NUMBER.test(words);
}

function wordsOf(prose = ''): string {
  return plainText(parseInline(prose));
}
