/** The lessons at hand: each is built when somebody looks at it, and again only after it was saved or made otherwise. */

import type { LessonFile } from '../resources/resources.ts';
import { type Choice, queryOf } from './choice.ts';
import { type Built, type Show, showLesson } from './show-lesson.ts';
import type { ListedLesson } from './shown-lesson.ts';

export interface LessonStore {
  readonly list: () => readonly ListedLesson[];
  /** Nothing for an id that no lesson has. */
  readonly show: (id: string, choice?: Choice) => Promise<Show | undefined>;
  /** @param stale the lessons that are not what they were */
  readonly renew: (stale: readonly LessonFile[], all: readonly LessonFile[]) => void;
}

/** A lesson as it was made for one choice. */
interface Kept {
  readonly id: string;
  readonly show: Promise<Show>;
  isStale: boolean;
}

/** How many are kept ready; the one that was not looked at for longest gives way. */
const KEPT = 8;

/** @param titleOf what the file of a lesson calls it; nothing where it does not say */
export function openLessonStore(
  build: (lesson: LessonFile, choice: Choice) => Promise<Built>,
  titleOf: (lesson: LessonFile) => string | undefined,
): LessonStore {
  let lessons = new Map<string, LessonFile>();
  const kept = new Map<string, Kept>();

  const make = async (lesson: LessonFile, choice: Choice, last: Kept | undefined): Promise<Show> => {
    const built = await build(lesson, choice);
    const show = showLesson(
      lesson.id,
      built,
      (name) => `/lessons/${encodeURIComponent(lesson.id)}/${name}${queryOf(choice)}`,
    );
    const good = await last?.show.catch(() => undefined);
    const { findings } = show.lesson;
    if (!good || findings.every(({ severity }) => severity === 'warning')) return show;
    // What is wrong is said over the pages of the last good build.
    return { ...good, lesson: { ...good.lesson, findings } };
  };
  return {
    list: () =>
      [...lessons.values()].map((lesson) => ({ id: lesson.id, title: titleOf(lesson) ?? lesson.id })),
    show: async (id, choice = {}) => {
      const lesson = lessons.get(id);
      if (!lesson) return undefined;
      const key = `${id}${queryOf(choice)}`;
      const last = kept.get(key);
      const now: Kept =
        last && !last.isStale ? last : { id, show: make(lesson, choice, last), isStale: false };
      kept.delete(key);
      kept.set(key, now);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      // What failed is tried again when it is next asked for.
      now.show.catch(() => {
        now.isStale = true;
      });
      return now.show;
    },
    renew: (saved, all) => {
      lessons = new Map(all.map((lesson) => [lesson.id, lesson]));
      const stale = new Set(saved.map(({ id }) => id));
      for (const [key, one] of kept) {
        if (stale.has(one.id)) one.isStale = true;
        if (!lessons.has(one.id)) kept.delete(key);
      }
    },
  };
}
