/** Makes full topics of what a text says of them, and remembers what they lack. */

import { type Message, say } from '../../diagnostics/message.ts';
import type { KindGroup } from '../../kinds/lesson-kind.ts';
import type { RawTopic } from '../../lesson/topic-schema.ts';
import type { Missing } from '../draft.ts';
import { topicName } from '../sample-draft.ts';
import { filled, type Starter } from '../starter.ts';
import type { WordedTopic } from './word-topic.ts';

export interface CompleteTopics {
  readonly topics: readonly RawTopic[];
  readonly missing: readonly Missing[];
  readonly remarks: readonly Message[];
}

/**
 * @param path of the topics in the lesson
 * @param idOf gives each name an id that is free in the lesson
 */
export function completeTopics(
  worded: readonly WordedTopic[],
  group: KindGroup,
  path: string,
  idOf: (name: string) => string,
  { sample, missing: asked }: Starter,
): CompleteTopics {
  const missing: Missing[] = [];
  const remarks: Message[] = [];
  const topics = worded.map((topic, index) => {
    const {
      title,
      when,
      claim,
      points,
      explanation,
      example,
      evidence,
      ask,
      isTitleCut,
      isClaimCut,
      repeatsClaim,
    } = topic;
    const field = (name: string) => `${path}.${index}.${name}`;
    const or = (text: string, name: 'title' | 'claim', what: string, instead: string) => {
      if (!text) missing.push({ path: field(name), what });
      return text || instead;
    };
    const numbered = topicName(group, index + 1, sample);
    if (group.when && !when) missing.push({ path: field('when'), what: asked.when });
    const name = or(title, 'title', asked.point, numbered);
    const sentence = or(claim, 'claim', asked.claim, filled(sample.claim, { title: name }));
    if (points.length < sample.points.length) missing.push({ path: field('points'), what: asked.points });
    if (title && isTitleCut)
      remarks.push(say`\`${field('title')}\` was made of the beginning of a sentence: “${title}”`);
    if (isClaimCut) remarks.push(say`\`${field('claim')}\` is long for a slide: shorten it`);
    if (repeatsClaim)
      remarks.push(say`\`${field('points')}\` begins with the claim, since the text says little more`);
    const bullets = [...points, ...sample.points.slice(points.length)];
    return {
      id: idOf(name) || idOf(numbered),
      ...(group.when && { when: when || sample.when }),
      title: name,
      claim: sentence,
      points: bullets,
      ...(explanation && { explanation }),
      ...(example && { example: { text: example } }),
      ...(evidence && { evidence }),
      ...(ask && { ask }),
    };
  });
  return { topics, missing, remarks };
}
