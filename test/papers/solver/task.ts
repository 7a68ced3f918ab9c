/** What a solver of one exercise knows: what is printed, and what the lesson's author wrote. Nothing of how it was made. */

import type { ExerciseYaml } from '../any-exercise.ts';
import type { LessonYaml, PointYaml, RemedyYaml, TermYaml } from '../any-lesson.ts';
import type { PrintedExercise } from '../printed-paper.ts';

type Slots = Readonly<Record<string, string>>;

export interface Task {
  readonly exercise: ExerciseYaml;
  readonly lesson: LessonYaml;
  readonly printed: PrintedExercise;
  readonly label: (key: string, slots?: Slots) => string;
  /** The label about a group of the lesson, by the key of the group. */
  readonly groupLabel: (key: string, group: string, slots?: Slots) => string;
}

/** Answers by the numbers on the paper. */
export type Answers = Map<number, string>;

/** What the author wrote in a field that holds a list of mappings. */
export function written(task: Task, field: string): readonly Readonly<Record<string, unknown>>[] {
  const value = task.exercise[field];
  return Array.isArray(value) ? value : [];
}

export function pointsOf({ lesson }: Task): readonly (PointYaml | RemedyYaml)[] {
  return [...lesson.obstacles, ...lesson.remedies];
}

/** The terms that an exercise takes. */
export function termsOf({ lesson, exercise }: Task): TermYaml[] {
  const picked = exercise.terms;
  return Object.entries(lesson.terms ?? {}).flatMap(([id, term]) =>
    Array.isArray(picked) && !picked.includes(id) ? [] : [term],
  );
}

/** The points that a point is linked to, in teaching order. */
export function partnersOf(point: PointYaml | RemedyYaml, { lesson }: Task): readonly PointYaml[] {
  return 'addresses' in point
    ? lesson.obstacles.filter(({ id }) => point.addresses.includes(id))
    : lesson.remedies.filter(({ addresses }) => addresses.includes(point.id));
}

/** `{a|b}` → `a`, `b` */
export function inBraces(text: string): string[] | undefined {
  return /^\{(.*)\}$/s.exec(text)?.[1]?.split('|');
}
