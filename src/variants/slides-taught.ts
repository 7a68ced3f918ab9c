/** Which slides of the deck teach what papers ask about. */

import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import type { Exercise } from '../exercises/parts.ts';
import type { Laid } from '../frames/page.ts';
import type { ExerciseSchema } from '../lesson/exercise-schemas.ts';
import { idFieldsOf } from '../lesson/id-fields.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { SlideIndex } from '../template/template-helpers.ts';
import type { SlideView } from '../template/view-types.ts';

/** The slides that show each id; none while the deck itself is made. */
export function slideIndex(deck: Laid | undefined): SlideIndex {
  const index = new Map<string, number[]>();
  for (const [position, page] of deck?.pages.entries() ?? []) {
    if (page.hidden) continue;
    for (const id of page.ids) index.set(id, [...(index.get(id) ?? []), position + 1]);
  }
  return index;
}

export function slidesOf(deck: Laid | undefined): SlideView[] {
  return (deck?.pages ?? []).flatMap(({ title, hidden, layout = '' }, index) =>
    hidden ? [] : [{ number: index + 1, title, layout }],
  );
}

/**
 * A question on paper names the slide that teaches it; one that no slide teaches is worth a word.
 *
 * @param exerciseTypes say where an exercise names what it is about
 */
export function untaught(
  exercises: readonly Exercise[],
  lesson: Lesson,
  slides: SlideIndex,
  exerciseTypes: readonly ExerciseSchema[],
): Diagnostic[] {
  return exercises.flatMap(({ id, type, entries }): Diagnostic[] => {
    const alone = entries.filter(({ marks, about }) => marks > 0 && !about.some((one) => slides.has(one)));
    if (alone.length === 0) return [];
    const all = alone.length === entries.length;
    const numbers = alone.map(({ number }) => number).join(', ');
    const spec = lesson.exercises.find((exercise) => exercise.id === id) ?? {};
    const about = idFieldsOf(type, exerciseTypes).filter(({ name }) => name === 'about');
    const list = about
      .map(({ pattern }) => pattern.split('.')[0] ?? '')
      .find((name) => name !== 'about' && Object.hasOwn(spec, name));
    const isWhole = about.some(({ pattern }) => pattern === 'about.*') && !Object.hasOwn(spec, 'from');
    const first = entries.findIndex((entry) => entry.id === alone[0]?.id);
    const span = (list && entrySpan(`${id}.${list}`, first, entries.length, lesson)) ?? lesson.spans.get(id);
    return [
      {
        code: 'untaught',
        severity: 'warning',
        message: all
          ? say`No slide teaches what exercise \`${id}\` asks`
          : say`No slide teaches question ${numbers} of exercise \`${id}\``,
        ...(span && { span }),
        hint: hintFor(list, isWhole),
      },
    ];
  });
}

/**
 * @param list whose entries say each what it is about
 * @param isWhole whether the exercise was written by hand, and says it as a whole
 */
function hintFor(list: string | undefined, isWhole: boolean): Message {
  if (list) return say`Name the topics in question, \`about: [ids]\`, in the entries of \`${list}\`.`;
  return isWhole
    ? say`Name the topics in question in the exercise, \`about: [ids]\`.`
    : say`Name its terms under \`terms\` of the topics that teach them.`;
}

/** Of an entry of a list where each makes one on paper; else of the list. */
function entrySpan(list: string, index: number, count: number, { spans }: Lesson): Span | undefined {
  const isWhole = spans.has(`${list}.${count - 1}`) && !spans.has(`${list}.${count}`);
  return (isWhole ? spans.get(`${list}.${index}`) : undefined) ?? spans.get(list);
}
