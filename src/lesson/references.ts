/** The lesson is a graph: every id that is referred to must stand somewhere. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { type LessonKind, topicPatterns } from '../kinds/lesson-kind.ts';
import { errorAt } from '../yaml/error-at.ts';
import { alternatives, didYouMean, fieldName, quote } from '../yaml/naming.ts';
import { keysAt, textsAt, valuesAt } from '../yaml/values-at.ts';
import { keySpanOf, spanOf, type YamlData } from '../yaml/yaml-spans.ts';
import type { ExerciseSchema } from './exercise-schemas.ts';
import { type IdKind, idFieldsOf } from './id-fields.ts';
import { allAnchors, slideAnchors } from './slide-anchors.ts';

interface Reference {
  /** Where the referring ids stand. */
  readonly from: readonly string[];
  /** The fields of exercises that refer to them, too. */
  readonly fields?: IdKind;
  /** Where ids stand as the keys of a mapping. */
  readonly keys?: readonly string[];
  /** Where the ids stand that they may name: fields called `id`, or the keys of a mapping. */
  readonly to: readonly string[];
  /** What they may name besides. */
  readonly besides?: readonly string[];
  readonly what: Message;
  /** How to mend an id that is no slip of a known one. */
  readonly hint: (known: readonly string[]) => Message;
}

/** Of more ids than this a hint names only some. */
const FEW = 24;

const choose = (known: readonly string[]) =>
  known.length > FEW
    ? say`Known ids: ${known.slice(0, FEW).map(quote).join(', ')} …`
    : say`Known ids: ${known.map(quote).join(', ')}.`;

/** Each of these is compared with every id; no more findings than that are shown of a lesson. */
const MOST_COMPARED = 100;

/** What may refer to what in a lesson of a kind. */
function referencesOf(kind: LessonKind, keys: readonly string[]): Reference[] {
  const all = topicPatterns(kind);
  const idsOf = (keys: readonly string[]) =>
    keys.flatMap((key) => topicPatterns(kind, key).map((pattern) => `${pattern}.id`));
  const topicOf = (keys: readonly string[]) => say`the id of a topic under ${alternatives(keys)}`;
  const sources = kind.links.map(({ from }) => from);
  return [
    ...kind.links.map((link): Reference => {
      const fields = topicPatterns(kind, link.from).map((pattern) => `${pattern}.${link.field}`);
      return {
        from: link.values ? [] : fields.flatMap((field) => [`${field}.*`, `${field}.*.to`]),
        keys: link.values ? fields : [],
        to: idsOf(link.to),
        what: topicOf(link.to),
        hint: choose,
      };
    }),
    {
      from: ['slides.*.after'],
      to: all.map((pattern) => `${pattern}.id`),
      besides: allAnchors(slideAnchors(kind, keys)),
      what: say`the id of a topic, or a slide such as \`cover\``,
      hint: choose,
    },
    {
      from: ['checks.*.after', 'activity.table.rows.*', 'activity.table.rows.*.topic'],
      to: all.map((pattern) => `${pattern}.id`),
      what: say`the id of a topic`,
      hint: choose,
    },
    {
      from: [],
      fields: 'linking',
      to: idsOf(sources),
      what: topicOf(sources),
      hint: choose,
    },
    {
      from: [],
      fields: 'topics',
      to: all.map((pattern) => `${pattern}.id`),
      what: topicOf(kind.groups.map(({ key }) => key)),
      hint: choose,
    },
    {
      from: [...all, 'slides.*'].map((pattern) => `${pattern}.terms.*`),
      fields: 'terms',
      to: ['terms.*'],
      what: say`the id of a term`,
      hint: () => say`Define it under \`terms:\` at the top level: its id, a colon, its meaning.`,
    },
    {
      from: [
        ...all.flatMap((pattern) => [`${pattern}.example.source`, `${pattern}.evidence.source`]),
        'slides.*.source',
        'slides.*.evidence.source',
        'exercises.*.evidence.source',
        'activity.stimulus.source',
        'evidence.source',
      ],
      to: ['sources.*'],
      what: say`the id of a source`,
      hint: () =>
        say`Describe it under \`sources:\` at the top level: its id, a colon, and below it at least \`title:\`.`,
    },
  ];
}

/** References to an id that stands nowhere. */
export function danglingIds(
  yaml: YamlData,
  kind: LessonKind,
  groupKeys: readonly string[],
  exerciseTypes: readonly ExerciseSchema[],
): Diagnostic[] {
  return referencesOf(kind, groupKeys).flatMap(
    ({ from, fields, keys = [], to, besides = [], what, hint }) => {
      const targets = to.flatMap((pattern) => targetsAt(yaml.data, pattern));
      // Where nothing has an id that is what is wrong, and said already.
      if (targets.length === 0 && to.every((pattern) => pattern.endsWith('.id'))) return [];
      const known = [...besides, ...targets.map(({ id }) => id)];
      const ids = new Set(known);
      const named = new Map(targets.toReversed().map(({ id, name }) => [name?.toLowerCase(), id]));
      const inExercises = fields ? idsInExercises(yaml.data, fields, exerciseTypes) : [];
      const values = [...textsAt(yaml.data, from), ...inExercises].map(({ path, value }) => ({
        value,
        field: path,
        span: spanOf(yaml, path),
      }));
      const keyed = keysAt(yaml.data, keys).map(({ path, value }) => ({
        value,
        field: path.slice(0, -1),
        span: keySpanOf(yaml, path),
      }));
      return [...values, ...keyed]
        .filter(({ value }) => !ids.has(value))
        .map(({ value, field, span }, index) => {
          const meant = named.get(value.toLowerCase());
          return errorAt(
            span,
            'dangling-id',
            say`Unexpected ${quote(value)} in ${fieldName(field)}, expected ${what}`,
            meant
              ? say`That is the name of ${quote(meant)}: write this id.`
              : ((index < MOST_COMPARED ? didYouMean(value, known) : undefined) ?? hint(known)),
          );
        });
    },
  );
}

function idsInExercises(data: unknown, of: IdKind, exerciseTypes: readonly ExerciseSchema[]) {
  return valuesAt(data, 'exercises.*').flatMap(({ path, value }) => {
    const patterns = idFieldsOf(Object(value).type, exerciseTypes)
      .filter((field) => field.of === of)
      .map(({ pattern }) => pattern);
    return textsAt(value, patterns).map((found) => ({ ...found, path: [...path, ...found.path] }));
  });
}

interface Target {
  readonly id: string;
  /** What an author may write in place of the id. */
  readonly name?: string;
}

function targetsAt(data: unknown, pattern: string): Target[] {
  const isList = pattern.endsWith('.id');
  return valuesAt(data, isList ? pattern.slice(0, -'.id'.length) : pattern).flatMap(({ path, value }) => {
    const { id, title, name = title } = Object(value);
    const own: unknown = isList ? id : path.at(-1);
    if (typeof own !== 'string' || own === '') return [];
    return [{ id: own, ...(typeof name === 'string' && { name }) }];
  });
}
