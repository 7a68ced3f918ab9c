/** The lessons at hand: each is built when somebody looks at it, and again only after it was saved. */

import type { LessonFile } from '../resources/resources.ts';
import { type Built, type Show, showLesson } from './show-lesson.ts';

export interface LessonStore {
  readonly ids: () => readonly string[];
  /** Nothing for an id that no lesson has. */
  readonly show: (id: string) => Promise<Show | undefined>;
  /** @param stale the lessons that are not what they were */
  readonly renew: (stale: readonly LessonFile[], all: readonly LessonFile[]) => void;
}

/** How many lessons are kept ready; the one that was not looked at for longest gives way. */
const KEPT = 8;

/** @param addressOf where the files of a lesson are found, with a slash at its end */
export function openLessonStore(
  build: (lesson: LessonFile) => Promise<Built>,
  addressOf: (id: string) => string,
): LessonStore {
  let lessons = new Map<string, LessonFile>();
  const shows = new Map<string, Promise<Show>>();
  const stale = new Set<string>();

  const make = async (lesson: LessonFile, last: Promise<Show> | undefined): Promise<Show> => {
    const built = await build(lesson);
    const show = showLesson(lesson.id, built, addressOf(lesson.id));
    const good = await last?.catch(() => undefined);
    const { findings } = show.lesson;
    if (!good || findings.every(({ severity }) => severity === 'warning')) return show;
    // What is wrong is said over the pages of the last good build.
    return { ...good, lesson: { ...good.lesson, findings } };
  };
  return {
    ids: () => [...lessons.keys()],
    show: async (id) => {
      const lesson = lessons.get(id);
      if (!lesson) return undefined;
      const last = shows.get(id);
      const show = last && !stale.has(id) ? last : make(lesson, last);
      stale.delete(id);
      shows.delete(id);
      shows.set(id, show);
      const [oldest] = shows.keys();
      if (shows.size > KEPT && oldest !== undefined) shows.delete(oldest);
      // What failed is tried again when it is next asked for.
      show.catch(() => stale.add(id));
      return show;
    },
    renew: (saved, all) => {
      lessons = new Map(all.map((lesson) => [lesson.id, lesson]));
      for (const { id } of saved) stale.add(id);
      for (const id of shows.keys()) if (!lessons.has(id)) shows.delete(id);
    },
  };
}
