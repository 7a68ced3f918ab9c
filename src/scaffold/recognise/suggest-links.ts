/** Suggests what leads to what: the topics that share most words that the others have not. */

import type { KindLink, LessonKind } from '../../kinds/lesson-kind.ts';
import type { RawTopic } from '../../lesson/topic-schema.ts';
import type { DraftGroup } from '../draft.ts';
import type { Stemmer } from './stems.ts';

export interface SuggestedLinks {
  readonly groups: readonly DraftGroup[];
  /** How many links were found by words, and how many only by their order. */
  readonly byWords: number;
  readonly byOrder: number;
}

/** A word that only two topics have counts 1/2; one in three is chance. */
const LEAST = 0.5;
/** A word of the title says what a topic is about. */
const TITLE = 2;

export function suggestedLinks(
  groups: readonly DraftGroup[],
  { links }: LessonKind,
  stems: Stemmer,
): SuggestedLinks {
  let [byWords, byOrder] = [0, 0];
  const linked = groups.map((one) => {
    const fields = links.filter(({ from, values }) => from === one.group.key && !values);
    if (fields.length === 0) return one;
    const found = fields.map((link) => {
      const targets = groups
        .filter(({ group: { key } }) => link.to.includes(key) && key !== link.from)
        .flatMap(({ topics }) => topics);
      const made = linksOf(
        one.topics,
        targets,
        groups.flatMap(({ topics }) => topics),
        link,
        stems,
      );
      byWords += made.byWords;
      byOrder += made.byOrder;
      return made;
    });
    const topics = one.topics.map((topic, index) => ({
      ...topic,
      ...Object.fromEntries(found.map(({ field, ids }) => [field, ids[index] ?? []])),
    }));
    return { ...one, topics };
  });
  return { groups: linked, byWords, byOrder };
}

function linksOf(
  sources: readonly RawTopic[],
  targets: readonly RawTopic[],
  all: readonly RawTopic[],
  { field }: KindLink,
  stems: Stemmer,
): {
  readonly field: string;
  readonly ids: readonly string[][];
  readonly byWords: number;
  readonly byOrder: number;
} {
  const wordsOf = new Map(all.map((topic) => [topic.id, stems(textOf(topic))]));
  const counts = new Map<string, number>();
  for (const words of wordsOf.values())
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const score = (source: RawTopic, target: RawTopic) => {
    const titles = new Set([...stems(source.title), ...stems(target.title)]);
    let sum = 0;
    for (const word of wordsOf.get(source.id) ?? []) {
      const count = counts.get(word) ?? 1;
      // What half of the topics say is what the whole text is about.
      if (!wordsOf.get(target.id)?.has(word) || count > Math.max(2, all.length / 2)) continue;
      sum += (titles.has(word) ? TITLE : 1) / count;
    }
    return sum;
  };
  const ids = sources.map((): string[] => []);
  let byWords = 0;
  for (const [index, source] of sources.entries()) {
    const best = targets
      .map((target) => ({ id: target.id, sum: score(source, target) }))
      .reduce((one, other) => (other.sum > one.sum ? other : one), { id: '', sum: 0 });
    if (best.sum < LEAST) continue;
    ids[index]?.push(best.id);
    byWords += 1;
  }
  const byOrder = inOrder(ids, targets);
  return { field, ids, byWords, byOrder };
}

/** Gives what has no link that of its number, or one whose turn it is. */
function inOrder(ids: string[][], targets: readonly RawTopic[]): number {
  const led = new Set(ids.flat());
  const left = targets.map(({ id }) => id).filter((id) => !led.has(id));
  let count = 0;
  for (const [index, own] of ids.entries()) {
    if (own.length > 0 || targets.length === 0) continue;
    own.push(left.shift() ?? targets[index % targets.length]?.id ?? '');
    count += 1;
  }
  for (const [index, id] of left.entries()) {
    const place = targets.findIndex((target) => target.id === id);
    (ids[place] ?? ids[index % Math.max(1, ids.length)])?.push(id);
    count += 1;
  }
  return count;
}

function textOf({ title, claim, points, explanation, example }: RawTopic): string {
  const bullets = points.map((point) => (typeof point === 'string' ? point : point.text));
  return [title, claim, ...bullets, explanation, example?.text].filter(Boolean).join('. ');
}
