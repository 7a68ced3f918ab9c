/** The items of a paper as a test blueprint lists them. */

import { answersOf } from '../exercises/answers-of.ts';
import { isTested } from '../exercises/is-tested.ts';
import { type Item, itemsOf } from '../exercises/items-of.ts';
import type { Exercise, Part } from '../exercises/parts.ts';
import type { CognitiveLevel } from '../lesson/item-facts.ts';
import type { Lesson, Prose } from '../lesson/lesson.ts';
import { topicsOf } from '../lesson/topics.ts';
import { groupLabel, type Locale } from '../locale/locale.ts';

export interface BlueprintItem extends Omit<Item, 'entry'> {
  readonly id: string;
  readonly number: number;
  readonly marks: number;
  /** Of its exercise: the form of the item. */
  readonly type: string;
  /** The kind of its part, which the usual indicator is named by. */
  readonly kind: Part['kind'];
  /** From 1; 0 where neither the item nor its exercise names one. */
  readonly objective: number;
  /** The words of the objective; empty for none. */
  readonly aim: Prose;
  /** Titles of the topics that it is about; names of terms. */
  readonly material: readonly string[];
  /** The author's own; empty for the usual one of its kind. */
  readonly indicator: string;
  readonly cognitive: CognitiveLevel;
  /** L1 knowing, L2 applying, L3 reasoning. */
  readonly band: 'L1' | 'L2' | 'L3';
  /** The short answer; empty for one in sentences. */
  readonly key: string;
}

/** Items that a blueprint tells in one row, for all it says of them is the same. */
export interface BlueprintRow
  extends Pick<BlueprintItem, 'objective' | 'indicator' | 'cognitive' | 'band' | 'type' | 'kind'> {
  /** Of its first item. */
  readonly id: string;
  /** "4–8" */
  readonly numbers: string;
  readonly material: readonly string[];
  /** Of all its items. */
  readonly marks: number;
  /** "4 A · 5 D"; of a single item its key alone; empty where one of them has none. */
  readonly key: Prose;
}

/** Items that follow one another and are alike, as one row each. */
export function blueprintRows(
  items: readonly BlueprintItem[],
  lesson: Lesson,
  locale: Locale,
): BlueprintRow[] {
  const groups: BlueprintItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0] && isAlike(last[0], item)) last.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group): BlueprintRow[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const isOne = group.length === 1;
    return [
      {
        ...first,
        numbers: isOne ? String(first.number) : `${first.number}–${last.number}`,
        material: byGroups([...new Set(group.flatMap(({ material }) => material))], lesson, locale),
        marks: group.reduce((sum, { marks }) => sum + marks, 0),
        key: group.every(({ key }) => key)
          ? group.map(({ number, key }) => (isOne ? key : `${number} ${key}`)).join(' · ')
          : '',
      },
    ];
  });
}

/** Fewer are told by their names. */
const WHOLE_GROUP = 3;

/** Titles of topics; a group that is all there is told by its name. */
function byGroups(titles: readonly string[], { groups }: Lesson, locale: Locale): string[] {
  const whole = groups.filter(
    ({ topics }) => topics.length >= WHOLE_GROUP && topics.every(({ title }) => titles.includes(title)),
  );
  const told = new Set(whole.flatMap(({ topics }) => topics.map(({ title }) => title)));
  return [
    ...whole.map((group) => groupLabel(locale, 'group', group, { n: group.topics.length })),
    ...titles.filter((title) => !told.has(title)),
  ];
}

function isAlike(one: BlueprintItem, other: BlueprintItem): boolean {
  const keys = ['type', 'kind', 'objective', 'indicator', 'cognitive'] as const;
  return keys.every((key) => one[key] === other[key]);
}

/** What a kind of item mostly asks of the mind, where its author says nothing. */
const USUAL: Readonly<Record<Part['kind'], CognitiveLevel>> = {
  'gap-text': 'C1',
  grid: 'C1',
  judgement: 'C2',
  associate: 'C2',
  categories: 'C2',
  order: 'C2',
  table: 'C2',
  choice: 'C3',
  organiser: 'C4',
  'concept-map': 'C4',
  'extended-text': 'C4',
  stimulus: 'C1',
};

const BANDS: Readonly<Record<CognitiveLevel, BlueprintItem['band']>> = {
  C1: 'L1',
  C2: 'L1',
  C3: 'L2',
  C4: 'L3',
  C5: 'L3',
  C6: 'L3',
};

/** By their numbers on the paper. Exit tickets are no part of a test. */
export function blueprintItems(
  exercises: readonly Exercise[],
  lesson: Lesson,
  locale: Locale,
): BlueprintItem[] {
  const names = new Map([
    ...topicsOf(lesson).map(({ id, title }) => [id, title] as const),
    ...lesson.terms.map(({ id, name }) => [id, name] as const),
  ]);
  return exercises
    .filter(isTested)
    .flatMap(({ type, parts }) => parts.flatMap((part) => itemsIn(part, type, names, lesson, locale)))
    .toSorted((one, other) => one.number - other.number);
}

function itemsIn(
  part: Part,
  type: string,
  names: ReadonlyMap<string, string>,
  lesson: Lesson,
  locale: Locale,
) {
  const keys = new Map(answersOf(part, locale).map(({ entry, answer }) => [entry.id, answer]));
  return itemsOf(part).map(({ entry, ...item }): BlueprintItem => {
    const { id, number, marks, about, facts } = entry;
    const cognitive = facts.cognitive ?? USUAL[part.kind];
    return {
      ...item,
      id,
      number,
      marks,
      type,
      kind: part.kind,
      objective: facts.objective ?? 0,
      aim: lesson.objectives[(facts.objective ?? 0) - 1] ?? '',
      material: about.flatMap((one) => names.get(one) ?? []),
      indicator: facts.indicator ?? '',
      cognitive,
      band: BANDS[cognitive],
      key: keys.get(id) ?? '',
    };
  });
}
