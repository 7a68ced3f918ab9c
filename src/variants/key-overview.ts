/** All versions of a paper side by side: for each item its number and its short answer on each of them. */

import type { Variant } from '../base/variant.ts';
import { answersOf, type ShortAnswer } from '../exercises/answers-of.ts';
import type { Exercise } from '../exercises/parts.ts';
import type { Locale } from '../locale/locale.ts';
import { nameAmongOthers } from './variant-name.ts';

/** More columns than these leave no room for an answer of a few words. */
const COLUMNS = 4;

/** As many versions as fit side by side. */
export interface OverviewTable {
  /** What each column is called. */
  readonly versions: readonly string[];
  readonly exercises: readonly OverviewExercise[];
}

export interface OverviewExercise {
  readonly id: string;
  readonly type: string;
  /** In the author's order. */
  readonly items: readonly {
    readonly id: string;
    /** On the first of all papers that has it, as it is printed there. */
    readonly number: number;
    /** One a version; `null` where a version does not have the item. */
    readonly cells: readonly ({ readonly number: number; readonly answer: string } | null)[];
  }[];
}

/** What the overview must know of each paper. */
export interface OverviewPaper {
  readonly variant: Variant;
  readonly exercises: readonly Exercise[];
}

export function keyOverview(papers: readonly OverviewPaper[], locale: Locale): OverviewTable[] {
  const columns = papers.map(({ variant, exercises }) => ({
    variant,
    answers: answersById(exercises, locale),
  }));
  const rows = rowsOf(papers);
  const tables = Math.ceil(columns.length / COLUMNS);
  // Of even width: five versions are three and two, not four and one.
  const width = Math.ceil(columns.length / Math.max(1, tables));
  return Array.from({ length: tables }, (_, index) => {
    const shown = columns.slice(index * width, (index + 1) * width);
    return {
      versions: shown.map(({ variant }) => nameAmongOthers(variant, locale)),
      exercises: rows.map(({ id, type, items }) => ({
        id,
        type,
        items: items.map((item) => ({
          id: item,
          number: columns.flatMap(({ answers }) => answers.get(item)?.entry.number ?? [])[0] ?? 0,
          cells: shown.map(({ answers }) => {
            const found = answers.get(item);
            return found ? { number: found.entry.number, answer: found.answer } : null;
          }),
        })),
      })),
    };
  });
}

function answersById(exercises: readonly Exercise[], locale: Locale): ReadonlyMap<string, ShortAnswer> {
  const answers = exercises.flatMap(({ parts }) => parts.flatMap((part) => answersOf(part, locale)));
  return new Map(answers.map((answer) => [answer.entry.id, answer]));
}

/** Every exercise that one of the papers has, with the ids of its items by their counts. */
function rowsOf(papers: readonly OverviewPaper[]) {
  const rows = new Map<string, { readonly id: string; readonly type: string; readonly items: Set<string> }>();
  for (const { id, type, entries } of papers.flatMap(({ exercises }) => exercises)) {
    const row = rows.get(id) ?? { id, type, items: new Set() };
    rows.set(id, row);
    for (const entry of entries) row.items.add(entry.id);
  }
  const count = (item: string) => Number(item.slice(item.lastIndexOf('.') + 1));
  return [...rows.values()].map((row) => ({
    ...row,
    items: [...row.items].sort((one, other) => count(one) - count(other)),
  }));
}
