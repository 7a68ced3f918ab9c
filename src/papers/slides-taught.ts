/** Which slides of the deck teach what papers ask about. */

import type { Diagnostic } from '../diagnostic.ts';
import type { Exercise } from '../exercises/part.ts';
import type { Laid } from '../layout/frame.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { say } from '../message.ts';
import type { SlideView } from '../template/lesson-view.ts';
import type { SlideIndex } from '../template/template-helpers.ts';

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
  return (deck?.pages ?? []).flatMap(({ title, hidden }, index) =>
    hidden ? [] : [{ number: index + 1, title }],
  );
}

/** A question on paper names the slide that teaches it; one that no slide teaches is worth a word. */
export function untaught(exercises: readonly Exercise[], lesson: Lesson, slides: SlideIndex): Diagnostic[] {
  return exercises.flatMap(({ id, entries }): Diagnostic[] => {
    const alone = entries.filter(({ marks, about }) => marks > 0 && !about.some((one) => slides.has(one)));
    if (alone.length === 0) return [];
    const all = alone.length === entries.length;
    const numbers = alone.map(({ number }) => number).join(', ');
    const place = lesson.places.get(id);
    return [
      {
        code: 'untaught',
        severity: 'warning',
        message: all
          ? say`No slide teaches what exercise \`${id}\` asks`
          : say`No slide teaches question ${numbers} of exercise \`${id}\``,
        ...(place && { place }),
        hint: say`Name the topics that it is about under \`about\`.`,
      },
    ];
  });
}
