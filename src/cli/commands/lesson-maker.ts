/** Who makes the lessons of a build. */

import { ENGLISH } from '../../diagnostics/message.ts';
import { tell } from '../../locale/tell.ts';
import type { BuildArguments } from '../options/build-arguments.ts';
import type { Job } from '../options/jobs.ts';
import { faultOf } from '../terminal/fault.ts';
import { keepMemoryLow } from '../terminal/keep-memory-low.ts';
import { openPool, threadsFor } from './lesson-pool.ts';
import type { MadeLesson, makeLesson } from './make-lesson.ts';
import type { Roster } from './open-roster.ts';

/** Makes lessons here, on several threads, or on other machines. */
export interface Maker {
  /** Begins with a lesson, by its place, or lets it wait until it is asked for. */
  readonly make: (index: number, fingerprint: string | undefined) => () => Promise<MadeLesson>;
  readonly close: () => void | Promise<void>;
}

/** Makes lessons in this thread or in several, and loads what makes them where one is to be made. */
async function makeHere(isFirst: boolean, ...given: Parameters<typeof makeLesson>): Promise<MadeLesson> {
  if (!isFirst) keepMemoryLow();
  return (await import('./make-lesson.ts')).makeLesson(...given);
}

/** @param several how many lessons may be made at a time */
export function openMaker(
  jobs: readonly Job[],
  given: BuildArguments,
  several: number,
  roster?: Roster,
): Maker {
  const threads = threadsFor(several, given.jobs);
  if (threads < 2) {
    const make: Maker['make'] = (index, fingerprint) => () =>
      makeHere(index === 0, jobs[index] as Job, given, roster, fingerprint);
    return { make, close: () => {} };
  }
  const pool = openPool(threads, { given, lessons: jobs.map(({ lesson }) => lesson) });
  return {
    make: (index, fingerprint) => {
      const made = pool.make({ index, fingerprint }).catch((error) => lost(jobs[index] as Job, error));
      return () => made;
    },
    close: pool.close,
  };
}

/** Of a lesson whose thread or machine ended: the others go on. */
export function lost({ request: { source }, engines }: Job, error: unknown): MadeLesson {
  const span = { source: { name: source.name, text: '' }, start: 0, end: 0 };
  const { language } = ENGLISH;
  const fault = { ...faultOf(error, source.name), severity: 'error', span } as const;
  return { language, found: tell([fault], language, engines.messages), notes: [], files: [] };
}
