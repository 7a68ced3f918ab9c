/** Says on the terminal what a shorter period leaves out. */

import { inMinutes, inWords, type Message, say, type Words } from '../../diagnostics/message.ts';
import type { Schedule } from '../../lesson/lesson.ts';
import { topicsOf } from '../../lesson/topics.ts';

/** Nothing where all of the lesson is taught. */
export function scheduleNote(
  id: string,
  { lesson, leftOut, exercises }: Schedule,
  words: () => Words,
): string | undefined {
  const hidden = [...topicsOf(leftOut), ...leftOut.slides].map(({ title }) => title);
  // A title may hold a comma.
  const line = (names: readonly string[], sentence: (names: string) => Message, separator = ', ') =>
    names.length > 0 ? [`  ${inWords(sentence(names.join(separator)), words())}`] : [];
  const lines = [
    ...line(hidden, (names) => say`hidden in the deck: ${names}`, '; '),
    ...line(exercises.leftOut, (names) => say`not on the worksheet: ${names}`),
    ...line(exercises.trimmed, (names) => say`with fewer questions: ${names}`),
    ...line(exercises.mixed, (names) => say`asks in part about what is hidden: ${names}`),
  ];
  if (lines.length === 0) return undefined;
  return [inWords(say`${id} in ${inMinutes(lesson.minutes)}`, words()), ...lines].join('\n');
}
