/** Ways through the topics of a lesson and the links between them. */

import type { Lesson, Prose, Topic, TopicGroup, TopicLink } from './lesson.ts';

type Grouped = { readonly groups: readonly TopicGroup[] };
type Linked = Grouped & Pick<Lesson, 'links'>;

/** All topics in teaching order. */
export function topicsOf({ groups }: Grouped): Topic[] {
  return groups.flatMap(({ topics }) => topics);
}

/** The group of a topic. */
export function groupOf({ group }: Topic, { groups }: Grouped): TopicGroup | undefined {
  return groups.find(({ key }) => key === group);
}

/** The topics of groups that go by one of these names in their kind, in teaching order. */
export function topicsUnder(names: readonly string[], { groups }: Grouped): Topic[] {
  return groups.filter(({ name }) => names.includes(name)).flatMap(({ topics }) => topics);
}

/** The two groups that a link joins; nothing where a lesson lacks one, or the link stays in its group. */
export function joinedGroups<Group extends { readonly name: string }>(
  link: TopicLink['kind'] | undefined,
  groups: readonly Group[],
): { readonly from: Group; readonly to: Group } | undefined {
  const from = groups.find(({ name }) => name === link?.from);
  const to = groups.find(({ name }) => name !== link?.from && link?.to.includes(name));
  return from && to && { from, to };
}

/** What the author says of the link from one topic to another; empty for nothing. */
export function saidOf(
  from: Pick<Topic, 'id'>,
  to: Pick<Topic, 'id'>,
  { links }: Pick<Lesson, 'links'>,
): Prose {
  return links.find((link) => link.from === from.id && link.to === to.id)?.because ?? '';
}

/** The topics that a topic leads to, or that lead to it by one field. */
export interface Relation {
  readonly link: TopicLink['kind'];
  readonly direction: 'to' | 'from';
  /** In teaching order. */
  readonly topics: readonly Topic[];
}

/** What a topic is linked to, one entry for each field and direction of its kind that may name it. */
export function relationsOf(topic: Topic, lesson: Linked & Pick<Lesson, 'kind'>): Relation[] {
  const name = groupOf(topic, lesson)?.name ?? '';
  return lesson.kind.links.flatMap((link): Relation[] => [
    ...(link.from === name ? [relation(topic, link, 'to', lesson)] : []),
    ...(link.to.includes(name) ? [relation(topic, link, 'from', lesson)] : []),
  ]);
}

function relation(
  topic: Topic,
  link: Relation['link'],
  direction: Relation['direction'],
  lesson: Linked,
): Relation {
  const other = direction === 'to' ? 'from' : 'to';
  const ids = lesson.links
    .filter((one) => one.kind.field === link.field && one[other] === topic.id)
    .map((one) => one[direction]);
  return { link, direction, topics: topicsOf(lesson).filter(({ id }) => ids.includes(id)) };
}

/** All topics that a topic is linked to, whichever way. */
export function relatedTo(topic: Topic, lesson: Linked): Topic[] {
  const ids = lesson.links.flatMap(({ from, to }) =>
    from === topic.id ? [to] : to === topic.id ? [from] : [],
  );
  return topicsOf(lesson).filter(({ id }) => ids.includes(id));
}
