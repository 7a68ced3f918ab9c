/** The groups of a lesson with their topics as the text words them. */

import { say } from '../../diagnostics/message.ts';
import type { KindGroup, LessonKind } from '../../kinds/lesson-kind.ts';
import type { DraftGroup } from '../draft.ts';
import type { Comparison } from './comparison.ts';
import type { KindWords } from './kind-words.ts';
import { entriesOf, type LessonPlan } from './lesson-plan.ts';
import type { Lexicon } from './lexicon.ts';
import type { Run } from './part.ts';
import { type WordedTopic, wordTopic } from './word-topic.ts';

export interface WordedGroup {
  readonly group: KindGroup;
  /** Of a group of the author's own. */
  readonly title: string;
  readonly topics: readonly WordedTopic[];
  /** Of a comparison: what holds of each side, by topic. */
  readonly values?: readonly (readonly string[])[];
}

/** @param intros what leads to the topics of a run and has no other place */
export function wordedGroups(
  { groups }: LessonPlan,
  intros: ReadonlyMap<Run, string>,
  lexicon: Lexicon,
): WordedGroup[] {
  return groups.map((planned) => {
    const leads = new Map(planned.runs.map((run) => [run.entries[0], intros.get(run) ?? '']));
    const topics = entriesOf(planned).map((entry) => {
      const topic = wordTopic(entry, planned.group.when, lexicon);
      const lead = leads.get(entry);
      return lead ? { ...topic, explanation: [lead, topic.explanation].filter(Boolean).join(' ') } : topic;
    });
    return { group: planned.group, title: planned.title, topics };
  });
}

/** The group that says what holds of each topic of the other comes last. */
export function comparedGroups({ kind }: KindWords, { sides, criteria }: Comparison): WordedGroup[] {
  const link = kind.links.find(({ values }) => values);
  return kind.groups.map((group) =>
    group.key === link?.from
      ? { group, title: '', topics: criteria, values: criteria.map(({ values }) => values) }
      : { group, title: '', topics: sides },
  );
}

/** All runs that the comparison was read from, as a plan. */
export function comparedPlan(words: KindWords, { sides }: Comparison, runs: readonly Run[]): LessonPlan {
  const names = sides.map(({ title }) => `“${title}”`).join(', ');
  return {
    words,
    groups: words.kind.groups.map((group, index) => ({ group, title: '', runs: index === 0 ? runs : [] })),
    others: [],
    reason: say`it says the same things of ${names}`,
  };
}

/** What holds of each side, by its id. */
export function withValues(
  groups: readonly DraftGroup[],
  { links }: LessonKind,
  worded: readonly WordedGroup[],
): DraftGroup[] {
  const link = links.find(({ values }) => values);
  const ids = groups.find(({ group }) => link?.to.includes(group.key))?.topics.map(({ id }) => id) ?? [];
  return groups.map((one, place) => {
    const values = worded[place]?.values;
    if (!link || !values) return one;
    const topics = one.topics.map((topic, index) => ({
      ...topic,
      [link.field]: Object.fromEntries(ids.map((id, side) => [id, values[index]?.[side] || topic.claim])),
    }));
    return { ...one, topics };
  });
}
