/** A lesson in the making: complete enough to be built, with marks where its author has something to fill in. */

import type { Message } from '../diagnostics/message.ts';
import type { KindGroup, LessonKind } from '../kinds/lesson-kind.ts';
import type { RawLesson } from '../lesson/lesson-schema.ts';
import type { RawTopic } from '../lesson/topic-schema.ts';

export interface Draft {
  readonly kind: LessonKind;
  readonly lesson: RawLesson;
  readonly groups: readonly DraftGroup[];
  /** What stands in for a text that its author has yet to give, by path: `steps.0.claim`. */
  readonly missing: readonly Missing[];
  /** Lines of the author's notes that found no place. */
  readonly unplaced: readonly UnplacedLine[];
  /** How a text was read, where the lesson was made of one. */
  readonly reading?: Reading;
}

/** What the author should know of how their text was read. */
export interface Reading {
  /** Why the lesson is of its kind. */
  readonly reason: Message;
  /** Which line went where, by its path in the lesson. */
  readonly placed: readonly { readonly line: number; readonly path: string }[];
  /** The links that were suggested. */
  readonly links: readonly SuggestedLink[];
  /** What was guessed or is only half good, and where: titles made of sentences, claims that are long. */
  readonly remarks: readonly Message[];
}

/** What a topic may lead to, by the ids of both. */
export interface SuggestedLink {
  readonly field: string;
  readonly from: string;
  readonly to: string;
  /** Whether only the order of the topics says so, and no words that both have. */
  readonly isByOrder: boolean;
}

export interface DraftGroup {
  readonly group: KindGroup;
  /** Of a group of the author's own; empty for the others. */
  readonly title: string;
  readonly topics: readonly RawTopic[];
  /** How many of them the author's notes speak of; the others stand in for topics. */
  readonly found: number;
}

export interface Missing {
  readonly path: string;
  /** What is wanted, in the lesson's language. */
  readonly what: string;
}

export interface UnplacedLine {
  /** From 1; in a Word file the number of the paragraph. */
  readonly line: number;
  readonly text: string;
}

/** The fields of the lesson file that hold the groups. */
export function groupFields(groups: readonly DraftGroup[]): Record<never, unknown> {
  const keys = [...new Set(groups.map(({ group }) => group.key))];
  return Object.fromEntries(
    keys.map((key) => {
      const ofKey = groups.filter(({ group }) => group.key === key);
      const own = ofKey.map(({ title, topics }, index) => ({ key: `group-${index + 1}`, title, topics }));
      return [key, ofKey[0]?.group.own ? own : (ofKey[0]?.topics ?? [])];
    }),
  );
}

/** Where the topics of a group stand: `steps`, `groups.1.topics`. */
export function topicsPath({ key, own }: KindGroup, index: number): string {
  return own ? `${key}.${index}.topics` : key;
}
