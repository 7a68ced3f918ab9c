/** The papers of a lesson: one an edition, each with the exercises as it has them. */

import type { Diagnostic } from '../diagnostic.ts';
import type { Edition } from '../edition.ts';
import { makeExercises } from '../exercises/make-exercises.ts';
import type { Exercise } from '../exercises/part.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Locale } from '../locale.ts';

export interface Paper {
  readonly edition: Edition;
  readonly exercises: readonly Exercise[];
}

export interface MadePapers {
  /** One an edition, in the order of the editions. */
  readonly papers: readonly Paper[];
  readonly diagnostics: readonly Diagnostic[];
}

export function makePapers(
  lesson: Lesson,
  locale: Locale,
  seed: string,
  editions: readonly Edition[],
): MadePapers {
  const made = editions.map((edition) => ({ edition, ...makeExercises(lesson, locale, seed, edition) }));
  return {
    papers: made.map(({ edition, exercises }) => ({ edition, exercises })),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}
