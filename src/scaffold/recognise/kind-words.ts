/** The words by which a text tells its kind of lesson, and the groups of one. */

import { isInOrder } from '../../kinds/arrangement.ts';
import type { KindGroup, LessonKind } from '../../kinds/lesson-kind.ts';
import type { Starter } from '../starter.ts';
import { beginningsIn, phrasesIn } from './phrases.ts';

export interface KindWords {
  readonly kind: LessonKind;
  readonly groups: readonly {
    readonly group: KindGroup;
    readonly pattern: RegExp;
    readonly words: readonly string[];
    /** What a sentence has that tells a topic of it, where nothing announces the group. */
    readonly told: RegExp;
  }[];
  /** What a title or question says where it is of this kind; nothing where groups alone tell. */
  readonly signs: RegExp;
  /** What the first cell of a table says where its columns are what is compared. */
  readonly corners: RegExp;
  /** How two sides are named: `{a} versus {b}`. */
  readonly sides: readonly string[];
}

/** @param notes of one language or of several */
export function kindWords(kind: LessonKind, notes: readonly Starter['notes'][]): KindWords {
  return {
    kind,
    groups: kind.groups.map((group) => {
      const words = notes.flatMap(({ groups }) => new Map(Object.entries(groups)).get(group.key) ?? []);
      const told = notes.flatMap((one) => new Map(Object.entries(one.told ?? {})).get(group.key) ?? []);
      return { group, words, pattern: beginningsIn(words), told: phrasesIn(told) };
    }),
    signs: beginningsIn(notes.flatMap(({ signs }) => signs ?? [])),
    corners: beginningsIn(notes.flatMap(({ corners }) => corners ?? [])),
    sides: notes.flatMap(({ sides }) => sides ?? []),
  };
}

/** Which group some words are those of, and where they begin; the first of two. */
export function groupIn(
  text: string,
  { groups }: KindWords,
): { readonly index: number; readonly at: number } | undefined {
  const found = groups.flatMap(({ pattern }, index) => {
    const match = pattern.exec(text);
    return match ? [{ index, at: match.index, length: match[0].length }] : [];
  });
  return found.toSorted((one, other) => one.at - other.at || other.length - one.length)[0];
}

/** The groups of all kinds whose words some words are, as `kind.group`. */
export function groupsOf(text: string, kinds: readonly KindWords[]): ReadonlySet<string> {
  return new Set(
    kinds.flatMap((words) => {
      const index = groupIn(text, words)?.index;
      return index === undefined ? [] : [`${words.kind.name}.${index}`];
    }),
  );
}

/** Whether a kind says of each topic of one group what holds of those of another. */
export function isCompared({ links }: Pick<LessonKind, 'links'>): boolean {
  return links.some(({ values }) => values);
}

/** Whether two groups of a kind lead to one another, as problems to what helps. */
export function isLinked({ kind }: Pick<KindWords, 'kind'>): boolean {
  return kind.groups.length > 1 && !isCompared(kind);
}

/** The kind whose only group stands in an order, and has no dates. */
export function orderedKind(kinds: readonly KindWords[]): KindWords | undefined {
  return kinds.find(
    ({ kind: { figure, groups } }) =>
      isInOrder(figure) && groups.length === 1 && !groups.some(({ when }) => when),
  );
}
