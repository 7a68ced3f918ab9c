/** Concept map to complete (peta konsep): the map of the lesson's links, some labels and some lines left out. */

import * as z from 'zod';
import { shuffle } from '../../base/random.ts';
import { say } from '../../diagnostics/message.ts';
import type { Topic, TopicGroup } from '../../lesson/lesson.ts';
import { joinedGroups, relatedTo } from '../../lesson/topics.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { fieldSpan } from '../field-span.ts';
import { marks, words } from '../fields.ts';
import type { ConceptMapPart, Entry, MapNode } from '../parts.ts';

const schema = z.strictObject({
  blank: z.array(words).min(1).optional().meta({
    description: 'Ids of the topics whose names are left out; drawn by seed when left out',
    'x-ids': 'topics',
  }),
  unlinked: z.array(words).min(1).optional().meta({
    description:
      'Ids of the topics whose lines are left out, of those that lead to others; drawn by seed when `blank` is left out, too',
    'x-ids': 'linking',
  }),
  marks: marks.meta({
    description: 'Marks for each label and for the lines of each topic; 1 when left out',
  }),
});
type Spec = Parameters<(typeof conceptMap)['make']>[0];

export const conceptMap: ExerciseType<'concept-map', typeof schema> = {
  type: 'concept-map',
  schema,
  make: (spec, context) => {
    const columns = columnsOf(context);
    if (!columns) return [];
    const { unnamed, unlinked } =
      spec.blank || spec.unlinked ? chosen(spec, columns, context) : drawn(columns.from.topics, context);
    const entries = new Map<string, Entry>();
    for (const topic of [...unnamed, ...unlinked]) {
      const about = topic.group === columns.from.key ? [topic.id, ...targetsOf(topic, context)] : [topic.id];
      entries.set(topic.id, context.entry(spec.marks ?? 1, about));
    }
    return [mapOf(columns, context, { unnamed, unlinked }, (id) => entries.get(id) ?? null)];
  },
};

/** The two groups that links join. */
interface Columns {
  readonly to: TopicGroup;
  readonly from: TopicGroup;
}

function columnsOf({ lesson: { kind, groups }, report }: ExerciseContext): Columns | undefined {
  const link = kind.links.find(({ values, from, to }) => !values && to.some((key) => key !== from));
  const joined = joinedGroups(link, groups);
  if (!joined) {
    report({
      code: 'no-links',
      severity: 'error',
      message: say`No links between the topics of a lesson of the kind \`${kind.name}\`, expected a lesson that has some`,
      hint: say`Leave this exercise out; \`cause-effect\` draws chains that you write by hand.`,
    });
    return undefined;
  }
  const [few] = [joined.from, joined.to].filter(({ topics }) => topics.length < 2);
  if (few) {
    report({
      code: 'too-few-entries',
      severity: 'error',
      message: say`Only ${few.topics.length} under \`${few.key}\` to draw a map of, expected two or more`,
      hint: say`Add topics to \`${few.key}\`, or leave this exercise out.`,
    });
    return undefined;
  }
  return joined;
}

/** The two in the order of the lesson. */
function inOrder({ to, from }: Columns, { lesson }: ExerciseContext): TopicGroup[] {
  return lesson.groups.filter((group) => group === to || group === from);
}

/** Ids of the topics that a topic leads to, in their order. */
function targetsOf({ id }: Topic, { lesson }: ExerciseContext): string[] {
  return lesson.links.flatMap(({ from, to }) => (from === id ? [to] : []));
}

interface LeftOut {
  readonly unnamed: readonly Topic[];
  readonly unlinked: readonly Topic[];
}

/** As the author says. A topic with neither name nor lines could be any. */
function chosen(spec: Spec, { from, to }: Columns, context: ExerciseContext): LeftOut {
  const { blank = [], unlinked = [] } = spec;
  for (const id of unlinked.filter((one) => blank.includes(one))) {
    context.report({
      code: 'unclear-exercise',
      severity: 'error',
      message: say`Unexpected \`${id}\` in \`blank\` and \`unlinked\`, expected it in one of them`,
      hint: say`Give the topic its name or its lines, so that pupils can find the other.`,
      ...fieldSpan(spec, 'unlinked', context),
    });
  }
  const unnamed = inOrder({ to, from }, context)
    .flatMap(({ topics }) => topics)
    .filter(({ id }) => blank.includes(id));
  unnamed.forEach((topic, index) => {
    const twin = unnamed.slice(0, index).find((one) => linesOf(one, context) === linesOf(topic, context));
    if (!twin) return;
    context.report({
      code: 'two-right-options',
      severity: 'warning',
      message: say`\`${twin.title}\` and \`${topic.title}\` have the same lines, so that either name fits both boxes`,
      hint: say`Leave one of the two out of \`blank\`.`,
      ...fieldSpan(spec, 'blank', context),
    });
  });
  return { unnamed, unlinked: from.topics.filter(({ id }) => unlinked.includes(id)) };
}

/** Equal for topics of one group that are joined to the very same others. */
function linesOf(topic: Topic, { lesson }: ExerciseContext): string {
  const ids = relatedTo(topic, lesson).map(({ id }) => id);
  return [topic.group, ...ids.sort()].join();
}

/**
 * A third of the topics that lead to others without their label, a third without their lines. Of those that lead to the
 * very same ones one at most has no label, so that each label has one place.
 */
function drawn(topics: readonly Topic[], context: ExerciseContext): LeftOut {
  const share = Math.ceil(topics.length / 3);
  const mixed = shuffle(topics, context.random);
  const unnamed = mixed
    .filter(
      (topic, index) =>
        mixed.findIndex((other) => linesOf(other, context) === linesOf(topic, context)) === index,
    )
    .slice(0, share);
  const unlinked = mixed.filter((topic) => !unnamed.includes(topic)).slice(0, share);
  const inTeachingOrder = (some: readonly Topic[]) => topics.filter((topic) => some.includes(topic));
  return { unnamed: inTeachingOrder(unnamed), unlinked: inTeachingOrder(unlinked) };
}

function mapOf(
  { to, from }: Columns,
  context: ExerciseContext,
  { unnamed, unlinked }: LeftOut,
  entryOf: (id: string) => Entry | null,
): ConceptMapPart {
  return {
    kind: 'concept-map',
    groups: inOrder({ to, from }, context).map(({ name, topic, nouns, tone, title, topics }) => ({
      ...{ name, topic, nouns, tone, title },
      nodes: topics.map(
        ({ id, number, title: label }): MapNode => ({
          id,
          number,
          title: label,
          entry: unnamed.some((one) => one.id === id) ? entryOf(id) : null,
        }),
      ),
    })),
    links: from.topics.flatMap((topic) =>
      targetsOf(topic, context).map((target) => ({
        from: topic.id,
        to: target,
        given: !unlinked.includes(topic),
      })),
    ),
    unlinked: unlinked.flatMap((topic) => {
      const entry = entryOf(topic.id);
      const targets = targetsOf(topic, context);
      const numbers = to.topics.filter(({ id }) => targets.includes(id)).map(({ number }) => number);
      return entry ? [{ entry, number: topic.number, title: topic.title, targets: numbers }] : [];
    }),
  };
}
