/** Takes out of the exercises what asks only about points and terms that are not taught. */

import type { Course, ExerciseSpec, Reserve } from './lesson.ts';

export type KeptExercises = Course['exercises'] & { readonly kept: readonly ExerciseSpec[] };

/** Optional exercises go, too. What is derived from the lesson follows it by itself. */
export function withoutReserve(
  exercises: readonly ExerciseSpec[],
  { obstacles, remedies, terms }: Reserve,
): KeptExercises {
  const points = new Set([...obstacles, ...remedies].map(({ id }) => id));
  const gone: Gone = { points, terms: new Set(terms.map(({ id }) => id)) };
  const changes = exercises.map((exercise) => {
    const { place, ...written } = exercise;
    const rest = exercise.optional === true || asksOnlyAbout(written, gone) ? undefined : trim(written, gone);
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
const asked = ({ place, ...written }: ExerciseSpec) =>
  JSON.stringify(written, (key, value) => (key === 'about' ? undefined : value));
const named = (exercise: ExerciseSpec | undefined) =>
  JSON.stringify(exercise, (key, value) => (key === 'place' ? undefined : value));

interface Gone {
  readonly points: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** The fields that name ids, and of what. */
const NAMES: Readonly<Record<string, keyof Gone>> = {
  about: 'points',
  claims: 'points',
  points: 'points',
  terms: 'terms',
  term: 'terms',
};

/** The value without ids that are gone, and without whatever asks about nothing else. */
function trim(value: unknown, gone: Gone, field = ''): unknown {
  if (Array.isArray(value)) {
    const names = NAMES[field];
    return value
      .filter(
        (entry) =>
          !(typeof entry === 'string' ? names && gone[names].has(entry) : asksOnlyAbout(entry, gone)),
      )
      .map((entry) => trim(entry, gone));
  }
  if (!isTable(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, trim(part, gone, key)]));
}

function asksOnlyAbout(value: unknown, gone: Gone): boolean {
  if (!isTable(value)) return false;
  if (typeof value.term === 'string') return gone.terms.has(value.term);
  const { about } = value;
  return Array.isArray(about) && about.length > 0 && about.every((id) => gone.points.has(id));
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
