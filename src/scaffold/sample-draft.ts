/** A new lesson whose texts say what belongs in their place. */

import { ownValue } from '../base/own-value.ts';
import { DEFAULT_KIND, type KindGroup, type LessonKind } from '../kinds/lesson-kind.ts';
import type { RawLesson } from '../lesson/lesson-schema.ts';
import type { RawTopic } from '../lesson/topic-schema.ts';
import { slug } from '../yaml/ids.ts';
import { type Draft, type DraftGroup, groupFields } from './draft.ts';
import { exercisesFor } from './exercises-for.ts';
import { linkedTopics } from './linked-topics.ts';
import { filled, type Starter } from './starter.ts';

/** What the author of a new lesson was asked. */
export interface Answers {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly question: string;
  /** By the key of the group: how many topics it has, or how many groups of the author's own there are. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Of a group of the author's own. */
const TOPICS_IN_OWN = 2;

export function sampleDraft(answers: Answers, kind: LessonKind, starter: Starter): Draft {
  const { title, language, question, counts } = answers;
  const { sample } = starter;
  const groups = linkedTopics(
    kind.groups.flatMap((group) => sampleGroups(group, ownValue(counts, group.key) ?? group.least, starter)),
    kind,
    starter,
  );
  const lesson: RawLesson = {
    ...kindField(kind),
    title,
    language,
    question,
    ...groupFields(groups),
    conclusion: sample.conclusion,
    exercises: exercisesFor(groups, kind, starter),
  };
  return { kind, lesson, groups, missing: [], unplaced: [] };
}

/** The default kind is not named. */
export function kindField({ name }: LessonKind): Pick<RawLesson, 'kind'> {
  return name === DEFAULT_KIND ? {} : { kind: name };
}

function sampleGroups(group: KindGroup, count: number, starter: Starter): DraftGroup[] {
  if (!group.own) return [{ group, title: '', topics: sampleTopics(group, 0, count, starter), found: 0 }];
  return Array.from({ length: count }, (_, index) => ({
    group,
    title: filled(starter.sample.group, { n: index + 1 }),
    topics: sampleTopics(group, index * TOPICS_IN_OWN, TOPICS_IN_OWN, starter),
    found: 0,
  }));
}

/** @param before how many topics have their number already */
function sampleTopics(group: KindGroup, before: number, count: number, { sample }: Starter): RawTopic[] {
  return Array.from({ length: count }, (_, index) => {
    const title = topicName(group, before + index + 1, sample);
    return {
      id: slug(title),
      ...(group.when && { when: sample.when }),
      title,
      claim: filled(sample.claim, { title }),
      points: [...sample.points],
      explanation: sample.explanation,
      ask: sample.ask,
    };
  });
}

/** What a topic is called until its author names it. */
export function topicName({ key }: KindGroup, n: number, { topics, topic }: Starter['sample']): string {
  return filled(ownValue(topics, key) ?? topic, { n });
}
