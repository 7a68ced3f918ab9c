/** A slide of one's own and what is shown beside words, as templates see them. */

import { type Figure, type LessonImage, NOTHING_SAID, type OwnSlide, type Term } from '../lesson/lesson.ts';
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

export type OwnSlideView = Omit<OwnSlide, 'figure' | 'source'> &
  FigureView & {
    /** Of the theme, by what stands on it. */
    readonly layout: string;
    readonly glossary: readonly Term[];
    /** What stands below its figure: the language of code, the source; empty for nothing. */
    readonly caption: string;
    /** Who made its picture; empty for nothing. */
    readonly credit: string;
    /** The minute at which it should end; 0 where nothing tells. */
    readonly pace: number;
    /** Whether it stays out of the show. */
    readonly hidden: boolean;
  };

export function figureView(figure: Figure | undefined): FigureView {
  return {
    image: figure?.kind === 'image' ? figure : null,
    table: figure?.kind === 'table' ? tableView(figure) : null,
    code: figure?.kind === 'code' ? figure : null,
  };
}

/** @param cited the source in its short form; empty for none */
export function ownSlideView(
  { figure, source: _, ...slide }: OwnSlide,
  cited: string,
  own: Pick<OwnSlideView, 'glossary' | 'pace' | 'hidden'>,
): OwnSlideView {
  const kind = figure && LAYOUTS[figure.kind];
  const parts = [slide.points.length > 0 || !kind ? 'text' : undefined, kind];
  const language = figure?.kind === 'code' ? figure.language : '';
  return {
    ...slide,
    ...own,
    ...figureView(figure),
    layout: ['slide', ...parts.filter(Boolean)].join('-'),
    caption: [language, cited].filter(Boolean).join(' · '),
    credit: figure?.kind === 'image' ? figure.credit : '',
  };
}

const LAYOUTS: Readonly<Record<Figure['kind'], string>> = { image: 'picture', table: 'table', code: 'code' };

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
