/** The lesson's ids and what they point to, for the page to draw. */

import type { Exercise } from '../exercises/part.ts';
import type { Lesson, Obstacle, Remedy } from '../lesson/lesson.ts';
import type { ShownGraph, ShownPoint } from './shown-lesson.ts';

export function shownGraph(lesson: Lesson, exercises: readonly Exercise[]): ShownGraph {
  return {
    obstacles: lesson.obstacles.map((obstacle) => pointOf(obstacle, obstacle.addressedBy)),
    remedies: lesson.remedies.map((remedy) => pointOf(remedy, remedy.addresses)),
    terms: lesson.terms.map(({ id, name }) => ({ id, name })),
    exercises: exercises.map(({ letter, type, entries }) => ({
      letter,
      type,
      numbers: entries.map(({ number }) => number),
      about: [...new Set(entries.flatMap(({ about }) => about))],
    })),
  };
}

function pointOf({ id, number, title, terms }: Obstacle | Remedy, related: readonly string[]): ShownPoint {
  return { id, number, title, related, terms };
}
