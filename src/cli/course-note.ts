/** Says on the terminal what a shorter period leaves out. */

import type { Course } from '../lesson/lesson.ts';

/** Nothing where all of the lesson is taught. */
export function courseNote(id: string, { lesson, reserve, exercises }: Course): string | undefined {
  const hidden = [...reserve.obstacles, ...reserve.remedies].map(({ title }) => title);
  const line = (what: string, names: readonly string[]) =>
    names.length > 0 ? [`  ${what}: ${names.join(', ')}`] : [];
  const lines = [
    ...line('hidden in the deck', hidden),
    ...line('not on the worksheet', exercises.leftOut),
    ...line('with fewer questions', exercises.trimmed),
    ...line('asks in part about what is hidden', exercises.mixed),
  ];
  return lines.length > 0 ? [`${id} in ${lesson.minutes} minutes`, ...lines].join('\n') : undefined;
}
