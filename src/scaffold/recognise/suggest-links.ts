/** Suggests what leads to what: the topics that share most words that the others have not. */

import type { KindLink, LessonKind } from '../../kinds/lesson-kind.ts';
import type { RawTopic } from '../../lesson/topic-schema.ts';
import type { DraftGroup, SuggestedLink } from '../draft.ts';
import type { Stemmer } from './stems.ts';

export interface SuggestedLinks {
  readonly groups: readonly DraftGroup[];
  readonly links: readonly SuggestedLink[];
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
  const suggested: SuggestedLink[] = [];
  const linked = groups.map((one) => {
    const fields = links.filter(({ from, values }) => from === one.group.key && !values);
    if (fields.length === 0) return one;
    const all = groups.flatMap(({ topics }) => topics);
    const found = fields.flatMap((link) => {
      const targets = groups
        .filter(({ group: { key } }) => link.to.includes(key) && key !== link.from)
        .flatMap(({ topics }) => topics);
      return linksOf(one.topics, targets, all, link, stems);
    });
    suggested.push(...found);
    const topics = one.topics.map((topic) => {
      const own = found.filter(({ from }) => from === topic.id);
      const idsOf = (field: string) => own.filter((link) => link.field === field).map(({ to }) => to);
      return { ...topic, ...Object.fromEntries(fields.map(({ field }) => [field, idsOf(field)])) };
    });
    return { ...one, topics };
  });
  return { groups: linked, links: suggested };
}

function linksOf(
  sources: readonly RawTopic[],
  targets: readonly RawTopic[],
  all: readonly RawTopic[],
  { field }: KindLink,
  stems: Stemmer,
): SuggestedLink[] {
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
  const byWords = sources.flatMap((source): SuggestedLink[] => {
    const best = targets
      .map((target) => ({ id: target.id, sum: score(source, target) }))
      .reduce((one, other) => (other.sum > one.sum ? other : one), { id: '', sum: 0 });
    return best.sum < LEAST ? [] : [{ field, from: source.id, to: best.id, isByOrder: false }];
  });
  const byOrder = inOrder(sources, targets, byWords).map(([from, to]) => ({
    field,
    from,
    to,
    isByOrder: true,
  }));
  return [...byWords, ...byOrder];
}

/** What has no link gets that of its number, or one whose turn it is. */
function inOrder(
  sources: readonly RawTopic[],
  targets: readonly RawTopic[],
  byWords: readonly SuggestedLink[],
): (readonly [string, string])[] {
  if (targets.length === 0 || sources.length === 0) return [];
  const left = targets.map(({ id }) => id).filter((id) => byWords.every(({ to }) => to !== id));
  const found = sources.flatMap(({ id }, index): (readonly [string, string])[] => {
    if (byWords.some(({ from }) => from === id)) return [];
    return [[id, left.shift() ?? targets[index % targets.length]?.id ?? '']];
  });
  const others = left.map((id, index) => {
    const place = targets.findIndex((target) => target.id === id);
    return [(sources[place] ?? sources[index % sources.length])?.id ?? '', id] as const;
  });
  return [...found, ...others];
}

function textOf({ title, claim, points, explanation, example }: RawTopic): string {
  const bullets = points.map((point) => (typeof point === 'string' ? point : point.text));
  return [title, claim, ...bullets, explanation, example?.text].filter(Boolean).join('. ');
}
