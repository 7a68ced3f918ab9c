/** The mark sheet of a class: a row a pupil, a column an item, and formulas for what follows. A table for spreadsheets. */

import type { Variant } from '../base/variant.ts';
import { isTested } from '../exercises/is-tested.ts';
import { letterAt } from '../exercises/letter.ts';
import { type Locale, label } from '../locale/locale.ts';
import type { Paper } from './paper.ts';
import type { Pupil } from './roster/read-roster.ts';
import { shortName, variantName } from './variant-name.ts';

/** Before the items: number, name, class, paper. */
const BEFORE = 4;
/** Of heads: the numbers of the items, and their marks. */
const HEADS = 2;
/** In place of an item that is not on a pupil's paper; sums pass over it. */
const NOT_THERE = 'x';

type MarkedPaper = Pick<Paper, 'exercises' | 'variant'>;

interface MarkedItem {
  readonly id: string;
  /** On the first paper that has it. */
  readonly number: number;
  /** On all papers that have it, in their order. */
  readonly places: readonly { readonly variant: Variant; readonly number: number }[];
  readonly marks: number;
}

/**
 * As CSV (RFC 4180) that Excel reads by a double click: with a byte order mark, and with semicolons where the language
 * writes a comma in numbers. Formulas take one range each, for what parts their arguments differs from place to place.
 *
 * @param paperOf a pupil
 */
export function markSheet(
  pupils: readonly Pupil[],
  papers: readonly MarkedPaper[],
  paperOf: (pupil: Pupil) => MarkedPaper,
  locale: Locale,
): string {
  const items = itemsIn(papers);
  const [first, last] = [letterAt(BEFORE), letterAt(BEFORE + items.length - 1)];
  const [score, most] = [letterAt(BEFORE + items.length), letterAt(BEFORE + items.length + 1)];
  const [from, to] = [HEADS + 1, HEADS + pupils.length];
  const word = (key: string) => label(locale, key);
  const empty = (count: number) => Array.from({ length: count }, () => '');
  const rows = pupils.map((pupil, index) => {
    const paper = paperOf(pupil);
    const own = new Map(itemsIn([paper]).map(({ id, marks }) => [id, marks]));
    const row = from + index;
    return [
      pupil.number || String(index + 1),
      asText(pupil.name),
      asText(pupil.className),
      asText(variantName(paper.variant, locale)),
      ...items.map(({ id }) => (own.has(id) ? '' : NOT_THERE)),
      `=SUM(${first}${row}:${last}${row})`,
      String([...own.values()].reduce((sum, marks) => sum + marks, 0)),
      `=${score}${row}/${most}${row}*100`,
    ];
  });
  // The share of the marks that the class reached; nothing is divided by no answers at all.
  const share = (column: string) => {
    const range = `${column}${from}:${column}${to}`;
    return `=SUM(${range})/(COUNT(${range})+(COUNT(${range})=0))/${column}${HEADS}`;
  };
  const table = [
    [
      ...['no', 'name', 'class', 'results.paper'].map(word),
      ...items.map((item) => `${word('item')} ${numbersOf(item, papers, locale)}`),
      ...['results.score', 'results.most', 'results.mark'].map(word),
    ],
    ['', word('results.marks'), '', '', ...items.map(({ marks }) => String(marks)), ...empty(3)],
    ...rows,
    [
      '',
      word('results.difficulty'),
      '',
      '',
      ...items.map((_, index) => share(letterAt(BEFORE + index))),
      ...empty(3),
    ],
  ];
  const separator = word('decimal-sign') === ',' ? ';' : ',';
  return `\uFEFF${table.map((cells) => cells.map(quoted).join(separator)).join('\r\n')}\r\n`;
}

/** Those that give marks, by their numbers. Exit tickets are for looking back. */
function itemsIn(papers: readonly MarkedPaper[]): MarkedItem[] {
  const items = new Map<string, MarkedItem>();
  for (const { variant, exercises } of papers) {
    for (const { id, number, marks } of exercises.filter(isTested).flatMap(({ entries }) => entries)) {
      if (marks === 0) continue;
      const known = items.get(id) ?? { id, number, places: [], marks };
      items.set(id, { ...known, places: [...known.places, { variant, number }] });
    }
  }
  return [...items.values()].toSorted((one, other) => one.number - other.number);
}

/** `6`; where other papers number it otherwise, as the key does: `6 (B 8 · C 5)`; that of no first paper: `Level 1 2`. */
function numbersOf({ number, places }: MarkedItem, papers: readonly MarkedPaper[], locale: Locale): string {
  const all = papers.map(({ variant }) => variant);
  const isOnFirst = places[0]?.variant === all[0];
  if (isOnFirst && places.every((place) => place.number === number)) return String(number);
  const others = (isOnFirst ? places.slice(1) : places).map(
    (place) => `${shortName(place.variant, all, locale)} ${place.number}`,
  );
  return isOnFirst ? `${number} (${others.join(' · ')})` : others.join(' · ');
}

/** A name that a spreadsheet would take for a formula is made a text by an apostrophe before it. */
function asText(words: string): string {
  return /^[=+\-@\t]/.test(words) ? `'${words}` : words;
}

function quoted(cell: string): string {
  return /[;,"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
