/** Takes out of the exercises what asks only about topics and terms that are not taught. */

import type { ExerciseSchema } from './exercise-schemas.ts';
import { idFieldsOf } from './id-fields.ts';
import type { ExerciseSpec, Schedule, Term, Topic } from './lesson.ts';

export type KeptExercises = Schedule['exercises'] & { readonly kept: readonly ExerciseSpec[] };

/** Optional exercises go, too. What is derived from the lesson follows it by itself. */
export function withoutLeftOut(
  exercises: readonly ExerciseSpec[],
  topics: readonly Topic[],
  terms: readonly Term[],
  exerciseTypes: readonly ExerciseSchema[],
): KeptExercises {
  const topicIds = new Set(topics.map(({ id }) => id));
  const gone = { topics: topicIds, linking: topicIds, terms: new Set(terms.map(({ id }) => id)) };
  const changes = exercises.map((exercise) => {
    const { span, ...written } = exercise;
    const ids = idFieldsOf(exercise.type, exerciseTypes);
    const fields = new Map(ids.map(({ name, of }) => [name, gone[of]] as const));
    const isGone = exercise.optional === true || asksOnlyAbout(written, fields);
    const rest = isGone ? undefined : trim(written, fields);
    const kept = isTable(rest) && !hasEmptied(written, rest) ? { ...exercise, ...rest } : undefined;
    return { exercise, kept };
  });
  const idsWhere = (test: (before: ExerciseSpec, after: ExerciseSpec | undefined) => boolean) =>
    changes.flatMap(({ exercise, kept }) => (test(exercise, kept) ? [exercise.id] : []));
  const fewer = (before: ExerciseSpec, after?: ExerciseSpec) => after && asked(before) !== asked(after);
  return {
    kept: changes.flatMap(({ kept }) => kept ?? []),
    leftOut: idsWhere((_, after) => !after),
    trimmed: idsWhere((before, after) => fewer(before, after) === true),
    mixed: idsWhere((before, after) => fewer(before, after) === false && named(before) !== named(after)),
  };
}

/** What an exercise asks, and what it says that it is about, as texts to compare. */
const asked = ({ span, ...written }: ExerciseSpec) =>
  JSON.stringify(written, (key, value) => (key === 'about' ? undefined : value));
const named = (exercise: ExerciseSpec | undefined) =>
  JSON.stringify(exercise, (key, value) => (key === 'span' ? undefined : value));

/** Of each field that holds ids, by its name, those that are gone. */
type GoneIds = ReadonlyMap<string, ReadonlySet<string>>;

/** The value without ids that are gone, and without whatever asks about nothing else. */
function trim(value: unknown, fields: GoneIds, field = ''): unknown {
  if (Array.isArray(value)) {
    const gone = fields.get(field);
    return value
      .filter((entry) => !(typeof entry === 'string' ? gone?.has(entry) : asksOnlyAbout(entry, fields)))
      .map((entry) => trim(entry, fields));
  }
  if (!isTable(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, trim(part, fields, key)]));
}

/** Whether a field that holds one id names one that is gone, or all of `about` are. */
function asksOnlyAbout(value: unknown, fields: GoneIds): boolean {
  if (!isTable(value)) return false;
  const one = Object.entries(value).find(([key, id]) => fields.has(key) && typeof id === 'string');
  if (one) return fields.get(one[0])?.has(String(one[1])) ?? false;
  const { about } = value;
  return Array.isArray(about) && about.length > 0 && about.every((id) => fields.get('about')?.has(id));
}

function hasEmptied(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(after).some(([key, value]) => {
    const old = before[key];
    return Array.isArray(value) && Array.isArray(old) && value.length === 0 && old.length > 0;
  });
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
