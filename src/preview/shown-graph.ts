/** The lesson's ids and what they point to, for the page to draw. */

import type { Exercise } from '../exercises/parts.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { groupLabel, type Locale } from '../locale/locale.ts';
import type { ShownGraph } from './shown-lesson.ts';

export function shownGraph(lesson: Lesson, locale: Locale, exercises: readonly Exercise[]): ShownGraph {
  return {
    groups: lesson.groups.map((group) => ({
      title: groupLabel(locale, 'group', group),
      topics: group.topics.map(({ id, number, title, terms }) => ({ id, number, title, terms })),
    })),
    links: lesson.links.map(({ from, to }) => ({ from, to })),
    terms: lesson.terms.map(({ id, name }) => ({ id, name })),
    exercises: exercises.map(({ letter, type, entries }) => ({
      letter,
      type,
      numbers: entries.map(({ number }) => number),
      about: [...new Set(entries.flatMap(({ about }) => about))],
    })),
  };
}
