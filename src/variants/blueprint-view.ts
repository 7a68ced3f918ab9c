/** The items of a paper as a test blueprint lists them. */

import { answersOf } from '../exercises/answers-of.ts';
import { isTested } from '../exercises/is-tested.ts';
import { type Item, itemsOf } from '../exercises/items-of.ts';
import type { Exercise, Part } from '../exercises/parts.ts';
import type { CognitiveLevel } from '../lesson/item-facts.ts';
import type { Lesson, Prose } from '../lesson/lesson.ts';
import { topicsOf } from '../lesson/topics.ts';
import type { Locale } from '../locale/locale.ts';

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
