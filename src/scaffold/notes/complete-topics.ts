/** Makes full topics of what notes hold of them, and remembers what they lack. */

import type { KindGroup } from '../../kinds/lesson-kind.ts';
import type { RawTopic } from '../../lesson/topic-schema.ts';
import type { Missing } from '../draft.ts';
import { topicName } from '../sample-draft.ts';
import { filled, type Starter } from '../starter.ts';
import { freeId } from './free-id.ts';
import type { NotedTopic } from './topic-from-notes.ts';

export interface CompleteTopics {
  readonly topics: readonly RawTopic[];
  readonly missing: readonly Missing[];
}

/**
 * @param path of the topics in the lesson
 * @param taken ids that they may not have
 */
export function completeTopics(
  noted: readonly NotedTopic[],
  group: KindGroup,
  path: string,
  taken: readonly string[],
  { sample, missing: asked }: Starter,
): CompleteTopics {
  const ids = [...taken];
  const missing: Missing[] = [];
  const topics = noted.map(({ title, when, claim, points, explanation, example, ask }, index) => {
    const or = (text: string, field: 'title' | 'claim', what: string, instead: string) => {
      if (!text) missing.push({ path: `${path}.${index}.${field}`, what });
      return text || instead;
    };
    const numbered = topicName(group, index + 1, sample);
    if (group.when && !when) missing.push({ path: `${path}.${index}.when`, what: asked.when });
    const name = or(title, 'title', asked.point, numbered);
    const sentence = or(claim, 'claim', asked.claim, filled(sample.claim, { title: name }));
    if (points.length < sample.points.length) {
      missing.push({ path: `${path}.${index}.points`, what: asked.points });
    }
    const id = freeId(name, ids) || freeId(numbered, ids);
    ids.push(id);
    return {
      id,
      ...(group.when && { when: when || sample.when }),
      title: name,
      claim: sentence,
      points: [...points, ...sample.points.slice(points.length)],
      ...(explanation && { explanation }),
      ...(example && { example: { text: example } }),
      ...(ask && { ask }),
    };
  });
  return { topics, missing };
}

/** A topic of which the notes say nothing. */
export const NOTHING: NotedTopic = {
  title: '',
  when: '',
  claim: '',
  points: [],
  explanation: '',
  example: '',
  ask: '',
  unplaced: [],
};
