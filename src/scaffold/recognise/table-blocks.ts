/** Reads tables as text: a column of labels with what belongs to each, columns that are groups, plans that are all table. */

import { depthCounter, isChapter, markedLine } from '../notes/list-marker.ts';
import type { Block, TableRow } from './block.ts';
import { wordsOf } from './blocks-of-tree.ts';
import { groupIn, isCompared, type KindWords } from './kind-words.ts';
import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';

interface Context {
  readonly lexicon: Lexicon;
  readonly kinds: readonly KindWords[];
  /** Whether the text holds no topics besides, so that every table is read. */
  readonly isAll: boolean;
}

type Row = TableRow;

/** In words. */
const MOST = { label: 9, detail: 6 };
/** Of the rows of a table, those that begin with a label. */
const LABELLED_SHARE = 0.8;

/** Tables of other shapes stay tables: what is compared, and figures. */
export function withTablesRead(blocks: readonly Block[], context: Context): Block[] {
  let level = 1;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') level = block.level;
    if (block.kind !== 'table') return [block];
    return partedTables(block).flatMap((part) => tableRead(part, level, context));
  });
}

function tableRead(block: Block, level: number, context: Context): Block[] {
  const rows = withoutNumbers(
    (block.cells ?? []).filter(({ cells }) => cells.some((cell) => cell.length > 0)),
  );
  const base: Block = { kind: 'paragraph', level: 0, text: '', line: block.line };
  const read = groupColumns(rows, base, context) ?? labelColumn(rows, base, Math.min(level + 1, 6), context);
  const { left } = block;
  return read?.map((one, index) => (left && index === 0 ? { ...one, left } : one)) ?? [block];
}

/** Labels of a plan above its steps, in one table: `Subject | Geography`, then `Time | Activity | Resources`. */
function partedTables(block: Block): Block[] {
  const { cells = [], rows = [] } = block;
  const filled = ({ cells: row }: Row) => row.findLastIndex((cell) => cell.length > 0) + 1;
  const at = cells.findIndex((row) => filled(row) > 2);
  if (at < 2 || cells.length !== rows.length) return [block];
  return [
    [0, at],
    [at, cells.length],
  ].map(([start, end]) => {
    const [some, words] = [cells.slice(start, end), rows.slice(start, end)];
    return {
      ...block,
      line: some[0]?.line ?? block.line,
      cells: some,
      rows: words,
      text: wordsOf(words),
    };
  });
}

/** Without columns that only hold numbers or colons: `1 | Cost | …`, `Subject | : | Geography`. */
function withoutNumbers(rows: readonly Row[]): Row[] {
  const width = widthOf(rows);
  const isSign = ({ cells }: Row, column: number) => SIGN.test((cells[column] ?? []).join(' '));
  // Above numbers stands a word such as "No".
  const told = rows.length > 1 ? rows.slice(1) : rows;
  const kept = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !told.every((row) => isSign(row, column)),
  );
  return rows.map(({ line, cells }) => ({ line, cells: kept.map((column) => cells[column] ?? []) }));
}

function widthOf(rows: readonly Row[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

const SIGN = /^(?:[\s:.–—-]*|\(?(?:\d{1,3}|[A-Za-z])[.)]?)$/;

/** A head that names groups: each column holds the topics of one, or the first one names topics and the others tell them. */
function groupColumns([head, ...rows]: readonly Row[], base: Block, { kinds }: Context): Block[] | undefined {
  if (!head || rows.length < 2 || head.cells.length < 2) return undefined;
  const names = head.cells.map((cell) => cell.join(' '));
  const lead = (words = ''): Block => ({
    ...base,
    line: head.line,
    text: `${words.replace(/[\s:]+$/, '')}:`,
  });
  if (names.some((name) => countWords(name) > MOST.label)) return undefined;
  for (const kind of kinds.filter(({ kind: one }) => !isCompared(one))) {
    if (kind.kind.groups.some(({ own }) => own)) continue;
    const groups = names.map((name) => groupIn(name, kind)?.index);
    const columns = [...groups.keys()].filter((column) => groups[column] !== undefined);
    if (new Set(columns.map((column) => groups[column])).size > 1) {
      return columns.flatMap((column) => [
        lead(names[column]),
        ...rows.flatMap((row) => itemOf(base, { ...row, cells: [row.cells[column] ?? []] })),
      ]);
    }
    if (columns.length === 1 && columns[0] === 0) {
      return [lead(names[0]), ...rows.flatMap((row) => itemOf(base, row))];
    }
  }
  return undefined;
}

function itemOf(base: Block, { line, cells: [first = [], ...others] }: Row): Block[] {
  const [name, rest] = [first.join(' '), others.flat().join(' ')];
  const isNamed = name && rest && countWords(name) <= MOST.label;
  const text = isNamed ? `${name}: ${rest}` : [name, rest].filter(Boolean).join(' ');
  return text ? [{ ...base, line, kind: 'item', text }] : [];
}

/** Rows of a label and what belongs to it: details of the lesson, parts of it, or topics. */
function labelColumn(
  rows: readonly Row[],
  base: Block,
  level: number,
  context: Context,
): Block[] | undefined {
  const { lexicon, isAll } = context;
  const label = ({ cells }: Row) => (cells[0] ?? []).join(' ').replace(/[\s:]+$/, '');
  const isLabelled = (row: Row) =>
    row.cells.length > 1 && label(row) !== '' && countWords(label(row)) <= MOST.label;
  const isKnown = (row: Row) =>
    lexicon.marked(`${label(row)}: x`) !== undefined || lexicon.partOf(label(row)) !== undefined;
  const isPlan = rows.filter(isKnown).length > 1;
  const isTold = (row: Row) => countWords(linesOf(row).join(' ')) > MOST.detail;
  const isRead =
    isAll ||
    (widthOf(rows) === 2 &&
      rows.filter(isLabelled).length >= rows.length * LABELLED_SHARE &&
      (isPlan || rows.filter(isTold).length > 1));
  if (!isRead || rows.filter((row) => isTime(label(row), lexicon)).length > 1) return undefined;
  const isHead = widthOf(rows) > 2 && rows.slice(1).some(isTold);
  return rows.flatMap((row, index) =>
    // "Component | Text | Remarks" only says what stands below.
    isHead && index === 0 && !isTold(row)
      ? { ...base, kind: 'other' as const, text: row.cells.flat().join(' | ') }
      : isLabelled(row) && linesOf(row).length > 0
        ? labelledRow(label(row), linesOf(row), { ...base, line: row.line }, level, isPlan, context)
        : row.cells.flat().map((text) => proseOrHeading(text, { ...base, line: row.line }, level)),
  );
}

/** `10 min`: a step of the course of a lesson, no name of a topic. */
function isTime(label: string, { words }: Lexicon): boolean {
  const [, unit] = /^\d{1,3} ?(\p{L}{3,})\.?$/u.exec(label) ?? [];
  return unit !== undefined && words.marks.minutes.some((word) => word.startsWith(unit.toLowerCase()));
}

function linesOf({ cells }: Row): readonly string[] {
  return cells.slice(1).flat();
}

function labelledRow(
  name: string,
  lines: readonly string[],
  base: Block,
  level: number,
  isPlan: boolean,
  { lexicon, kinds }: Context,
): Block[] {
  const text = lines.join(' ');
  const opensGroup = kinds.some((kind) => groupIn(name, kind)?.at === 0);
  const isPart = !opensGroup && lexicon.partOf(name) !== undefined;
  const isShort = lines.length === 1 && countWords(text) <= MOST.detail && !/[.!]$/.test(text);
  if (lexicon.marked(`${name}: ${text}`) || (isPlan && isShort && !isPart && !opensGroup)) {
    return [{ ...base, kind: 'detail', name, text }];
  }
  if (isPart || opensGroup || lines.length > 1) {
    const depths = depthCounter();
    const below = lines.flatMap((line) => withMarker({ ...base, text: line }, depths));
    return [{ ...base, kind: 'heading', level, text: name }, ...below];
  }
  return [{ ...base, text: `${name}: ${text}` }];
}

/** A row of one cell names what stands below it, or goes on. */
function proseOrHeading(text: string, base: Block, level: number): Block {
  const isName = countWords(text) <= MOST.label && !/[.,;:!?]$/.test(text);
  return isName ? { ...base, kind: 'heading', level, text } : { ...base, text };
}

/** `1. …` and `• …` that somebody typed; `A. …` above others is a heading. */
function withMarker(block: Block, depths: ReturnType<typeof depthCounter>): Block[] {
  if (block.kind !== 'paragraph' || block.level > 0) return [block];
  const marked = markedLine(block.text);
  if (!marked) return [block];
  const { marker, text } = marked;
  if (isChapter(marked)) return [{ ...block, kind: 'heading', level: 3, text }];
  // One capital and a stop may begin a name.
  if (marker === 'capital') return [block];
  const isOrdered = marker !== 'bullet';
  return [{ ...block, kind: 'item', level: depths.item(marked), text, isOrdered }];
}
